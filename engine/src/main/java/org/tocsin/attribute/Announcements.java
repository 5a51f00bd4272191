package org.tocsin.attribute;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.detect.Filler;
import org.tocsin.detect.Statement;
import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;
import org.tocsin.knowledge.Announcement;
import org.tocsin.knowledge.Cues;
import org.tocsin.knowledge.FileLocation;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.Role;
import org.tocsin.knowledge.Rule;

/**
 * An actor that announces an act of its own does two things: "Hungary will send aid" is a promise, asserted, and aid,
 * planned; "Hungary will not send aid" is a refusal, asserted, and aid, negated. Finds the announcements among the planned statements of a sentence; the act itself is then no longer primary.
 */
public final class Announcements {

    private static final FileLocation TABLE = new FileLocation("rules/announcements.tsv", 1, 1);

    private record Row(Announcement announcement, Rule rule) {}

    private final Cues cues;
    private final List<Row> rows;

    public Announcements(Knowledge knowledge) {
        this.cues = knowledge.cues();
        this.rows = knowledge.announcements().stream().map(row -> new Row(row, rule(row))).toList();
    }

    /** A statement and its stance. */
    public record Attributed(Statement statement, Stance stance) {}

    private static Rule rule(Announcement row) {
        String act = row.type().name().toLowerCase(Locale.ROOT) + (row.mode() == null ? "" : "-" + row.mode());
        String id = prefix(row.said()) + row.announced().name().toLowerCase(Locale.ROOT) + "-" + act;
        return new Rule(
                id, row.announced(), row.announcedMode(), row.contexts(), row.cameo(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), false, false, null, null, List.of(), List.of(), TABLE);
    }

    private static String prefix(Announcement.Said said) {
        return switch (said) {
            case WILL -> "announce-";
            case WILL_NOT -> "refuse-";
            case MUST -> "demand-";
        };
    }

    /** The statements of one sentence with their announcements, each announcement before its act. */
    public List<Attributed> extend(List<Statement> statements, List<Stance> stances) {
        List<Attributed> extended = new ArrayList<>(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            Statement act = statements.get(i);
            Stance stance = stances.get(i);
            Statement announcement = announcement(act, stance, statements);
            if (announcement != null && !announced(extended, announcement)) {
                String step = "announces: \"" + words(announcement) + "\" states the actor's own intention";
                List<String> steps = new ArrayList<>(stance.steps());
                steps.add(step);
                extended.add(new Attributed(announcement, new Stance(
                        Factuality.ASSERTED, Stage.ACCOMPLISHED, stance.speakers(), stance.primary(), steps)));
            }
            Attributed demand = announcement == null ? demand(act, stance) : null;
            if (demand != null) {
                extended.add(demand);
            }
            if (announcement != null || demand != null) {
                stance = new Stance(stance.factuality(), stance.stage(), stance.speakers(), false, stance.steps());
            }
            extended.add(new Attributed(act, stance));
        }
        return extended;
    }

    /** Two acts of one verb ("will give aid and support") are announced once. */
    private static boolean announced(List<Attributed> extended, Statement announcement) {
        return extended.stream()
                .map(Attributed::statement)
                .anyMatch(other -> other.rule().type() == announcement.rule().type()
                        && other.first() == announcement.first()
                        && other.last() == announcement.last());
    }

    private static String words(Statement statement) {
        return statement.candidates().sentence().token(statement.first()).form();
    }

    private @Nullable Statement announcement(Statement act, Stance stance, List<Statement> all) {
        boolean planned = stance.factuality() == Factuality.PLANNED || stance.factuality() == Factuality.THREATENED;
        boolean refused = stance.factuality() == Factuality.NEGATED;
        Announcement.Said said = refused ? Announcement.Said.WILL_NOT : Announcement.Said.WILL;
        Row row = (planned || refused) && !act.fillers(Role.ACTOR).isEmpty() ? row(act, said) : null;
        if (row == null || row.rule().type() == act.rule().type()) {
            return null;
        }
        Sentence sentence = act.candidates().sentence();
        int verb = act.predicate();
        int will = will(sentence, verb);
        if (will >= 0) {
            return statement(act, row, act.trigger(), verb - will <= 3 ? will : verb, verb);
        }
        if (refused) {
            return null;
        }
        int governor = governor(sentence, verb);
        boolean taken = all.stream().anyMatch(other -> other.trigger() == governor || other.predicate() == governor);
        return governor < 0 || taken ? null : statement(act, row, governor, governor, governor);
    }

    /** "X said that Y must withdraw": who says that another has to act requests it. */
    private @Nullable Attributed demand(Statement act, Stance stance) {
        List<Filler> obliged = act.fillers(Role.ACTOR);
        if (stance.factuality() != Factuality.HYPOTHETICAL || obliged.isEmpty() || stance.speakers().isEmpty()) {
            return null;
        }
        Sentence sentence = act.candidates().sentence();
        Stance.Speaker speaker = stance.speakers().get(0);
        int cue = obligation(sentence, act.predicate());
        boolean another = speaker.sentence() == sentence.index()
                && obliged.stream().noneMatch(who -> who.token() == speaker.token() || isFirstPerson(sentence, who.token()));
        Row row = cue >= 0 && another ? row(act, Announcement.Said.MUST) : null;
        if (row == null) {
            return null;
        }
        String path = sentence.token(cue).form() + " <speaker " + sentence.token(speaker.token()).form();
        Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
        roles.put(Role.ACTOR, List.of(new Filler(speaker.token(), path)));
        roles.put(Role.RECIPIENT, obliged);
        int last = act.predicate() > cue && act.predicate() - cue <= 3 ? act.predicate() : cue;
        Statement demand =
                new Statement(act.candidates(), row.rule(), act.trigger(), cue, last, act.predicate(), roles, List.of());
        List<String> steps = List.of("demands: \"" + sentence.token(cue).form() + "\" says what another has to do");
        return new Attributed(demand, new Stance(
                Factuality.ASSERTED, Stage.ACCOMPLISHED, stance.speakers().subList(1, stance.speakers().size()),
                stance.primary(), steps));
    }

    private static boolean isFirstPerson(Sentence sentence, int token) {
        String lemma = sentence.token(token).lemma();
        return lemma.equals("we") || lemma.equals("I") || lemma.equals("i");
    }

    /** "must", "should" with a verb, "has to", "needs to" above it; -1 where there is none. */
    private int obligation(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).relation().equals("aux")
                    && cues.holds("obligation", sentence.token(child).lemma().toLowerCase(Locale.ROOT))) {
                return child;
            }
        }
        int head = sentence.token(verb).head();
        boolean complement = sentence.token(verb).relation().equals("xcomp") && head >= 0
                && cues.holds("obliging", sentence.token(head).lemma().toLowerCase(Locale.ROOT));
        return complement ? head : -1;
    }

    private static Statement statement(Statement act, Row row, int trigger, int first, int last) {
        Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
        for (Role role : new Role[] {Role.ACTOR, Role.RECIPIENT}) {
            if (!act.fillers(role).isEmpty()) {
                roles.put(role, act.fillers(role));
            }
        }
        return new Statement(act.candidates(), row.rule(), trigger, first, last, act.predicate(), roles, List.of());
    }

    /** The row of the act's type and mode, else that of its type. */
    private @Nullable Row row(Statement act, Announcement.Said said) {
        Row general = null;
        for (Row row : rows) {
            if (row.announcement().type() == act.rule().type() && row.announcement().said() == said) {
                if (row.announcement().mode() == null) {
                    general = row;
                } else if (row.announcement().mode().equals(act.rule().mode())) {
                    return row;
                }
            }
        }
        return general;
    }

    /** "will", or "would" in reported speech; -1 where the verb has neither. */
    private int will(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            String lemma = sentence.token(child).lemma().toLowerCase(Locale.ROOT);
            if (sentence.token(child).relation().equals("aux")) {
                if (cues.holds("future", lemma)) {
                    return child;
                }
                if (cues.holds("conditional", lemma) && isReported(sentence, verb)) {
                    return child;
                }
            }
        }
        return -1;
    }

    private boolean isReported(Sentence sentence, int verb) {
        int at = verb;
        while (sentence.token(at).relation().equals("conj") && sentence.token(at).head() >= 0) {
            at = sentence.token(at).head();
        }
        int head = sentence.token(at).head();
        return sentence.token(at).relation().equals("ccomp") && head >= 0
                && cues.holds("reporting", sentence.token(head).lemma().toLowerCase(Locale.ROOT));
    }

    /** "plans to send", "is ready to send": the word that announces; -1 where there is none. */
    private int governor(Sentence sentence, int verb) {
        String relation = sentence.token(verb).relation();
        int head = sentence.token(verb).head();
        boolean infinitive = relation.equals("xcomp") || relation.equals("advcl") || relation.equals("ccomp");
        boolean marked = sentence.child(verb, "mark") >= 0
                && sentence.token(sentence.child(verb, "mark")).tag().equals("TO");
        boolean announces = infinitive && marked && head >= 0
                && (cues.holds("announcing", sentence.token(head).lemma().toLowerCase(Locale.ROOT))
                        || cues.holds("announcing", sentence.token(head).form().toLowerCase(Locale.ROOT)));
        return announces ? head : -1;
    }
}
