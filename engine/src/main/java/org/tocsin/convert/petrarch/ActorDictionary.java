package org.tocsin.convert.petrarch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.convert.Conversion;
import org.tocsin.convert.EntryYaml;
import org.tocsin.knowledge.ActorEntry;

/**
 * Reads a dictionary of actors: {@code NAME_ [CODE]}, synonyms on lines {@code +NAME}, codes with dates behind the name or on
 * lines of their own. An actor with dated codes becomes a person with offices; one that is known by name gets the names that
 * are new. A name of a state itself is lost, since states have a file of their own.
 */
final class ActorDictionary {

    private static final Pattern CODE = Pattern.compile("\\[([^\\]}]*)[\\]}]");

    private final String file;
    private final Conversion to;
    private final Map<String, Integer> defined = new HashMap<>();
    private @Nullable Draft draft;

    ActorDictionary(String file, Conversion to) {
        this.file = file;
        this.to = to;
    }

    /** An entry while its lines are read. */
    private record Draft(int line, String name, Set<String> synonyms, List<DatedCode> codes) {}

    void read(List<DictionaryLine> lines) {
        for (DictionaryLine line : lines) {
            int bracket = line.text().indexOf('[');
            String before = (bracket < 0 ? line.text() : line.text().substring(0, bracket)).strip();
            if (before.startsWith("+")) {
                synonym(line, before.substring(1));
            } else if (!before.isEmpty()) {
                finish();
                begin(line, before);
            }
            if (bracket >= 0) {
                codes(line, line.text().substring(bracket));
            }
        }
        finish();
    }

    private void begin(DictionaryLine line, String phrase) {
        String name = DictionaryLine.name(phrase);
        draft = isNew(line, name) ? new Draft(line.number(), name, new LinkedHashSet<>(), new ArrayList<>()) : null;
    }

    private void synonym(DictionaryLine line, String phrase) {
        String name = DictionaryLine.name(phrase);
        if (draft == null) {
            to.lost("synonyms of entries left out");
        } else if (isNew(line, name)) {
            draft.synonyms().add(name);
        }
    }

    private boolean isNew(DictionaryLine line, String name) {
        Integer before = defined.putIfAbsent(name, line.number());
        if (before != null) {
            to.fault(file, line.number(), "\"" + name + "\" is there already in line " + before + "; the first is kept");
        }
        return before == null;
    }

    private void codes(DictionaryLine line, String text) {
        Matcher codes = CODE.matcher(text);
        boolean any = false;
        while (codes.find()) {
            any = true;
            if (draft == null) {
                to.lost("codes of entries left out");
                continue;
            }
            try {
                draft.codes().add(DatedCode.read(codes.group(1)));
            } catch (IllegalArgumentException e) {
                to.fault(file, line.number(), e.getMessage() + "; the code is left out");
            }
        }
        if (!any) {
            to.fault(file, line.number(), "a bracket that is not closed, expected [CODE]; the code is left out");
        }
    }

    private void finish() {
        Draft done = draft;
        draft = null;
        if (done == null) {
            return;
        }
        if (done.codes().isEmpty()) {
            to.fault(file, done.line(), "\"" + done.name() + "\" has no code that can be read, expected [CODE]; it is left out");
            return;
        }
        List<DatedCode> codes = new ArrayList<>();
        for (DatedCode code : done.codes()) {
            if (code.code().startsWith("-")) {
                to.lost("null codes");
            } else {
                codes.add(code);
            }
        }
        if (!codes.isEmpty()) {
            write(done, codes);
        }
    }

    private void write(Draft done, List<DatedCode> codes) {
        boolean dated = codes.size() > 1 || codes.get(0).isDated();
        List<CameoCode> read = codes.stream().map(code -> CameoCode.read(code.code(), to)).toList();
        CameoCode first = read.get(0);
        if (read.stream().allMatch(CameoCode::isEmpty)) {
            to.lost("actors without a country or a role that we have");
        } else if (!dated && first.sectors().isEmpty()) {
            to.lost("names of states");
        } else {
            Optional<ActorEntry> there = to.known().actor(done.name(), first.country());
            if (there.isPresent()) {
                addTo(there.get(), done);
            } else {
                to.add(dated ? person(done, codes, read) : body(done, first));
            }
        }
    }

    private void addTo(ActorEntry there, Draft done) {
        List<String> names = done.synonyms().stream().filter(name -> !to.known().hasName(there, name)).toList();
        if (names.isEmpty()) {
            to.lost("actors that are known already, with nothing new");
        } else {
            to.add(new EntryYaml().text("id", there.id()).raw("add", "true").texts("aliases", names));
        }
    }

    private EntryYaml body(Draft done, CameoCode code) {
        return start(done, code.kind())
                .text("country", code.country())
                .texts("sectors", code.sectors())
                .texts("aliases", List.copyOf(done.synonyms()))
                .text("source", file + ":" + done.line());
    }

    private EntryYaml person(Draft done, List<DatedCode> codes, List<CameoCode> read) {
        List<String> offices = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!read.get(i).isEmpty()) {
                offices.add(office(codes.get(i), read.get(i)));
            }
        }
        return start(done, "person")
                .texts("aliases", List.copyOf(done.synonyms()))
                .raw("offices", "[" + String.join(", ", offices) + "]")
                .text("source", file + ":" + done.line());
    }

    /** The dictionary names no office; its code stands for one. */
    private static String office(DatedCode dated, CameoCode code) {
        return "{title: " + EntryYaml.quoted("office " + dated.code())
                + (code.country() == null ? "" : ", country: " + EntryYaml.quoted(code.country()))
                + (code.sectors().isEmpty() ? "" : ", sectors: [" + String.join(", ", code.sectors()) + "]")
                + (dated.from() == null ? "" : ", from: " + dated.from())
                + (dated.to() == null ? "" : ", to: " + dated.to()) + "}";
    }

    private EntryYaml start(Draft done, String kind) {
        return new EntryYaml().text("id", to.newId(done.name())).text("name", done.name()).raw("kind", kind);
    }
}
