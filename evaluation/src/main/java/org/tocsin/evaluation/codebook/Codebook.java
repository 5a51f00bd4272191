package org.tocsin.evaluation.codebook;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.EventType;
import org.tocsin.knowledge.Announcement;
import org.tocsin.knowledge.Context;
import org.tocsin.knowledge.Definition;
import org.tocsin.knowledge.Example;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.Ontology;

/** Writes the pages of the codebook. */
final class Codebook {

    private static final Map<Integer, String> QUADS = Map.of(
            1, "verbal cooperation", 2, "material cooperation", 3, "verbal conflict", 4, "material conflict");

    private final Knowledge knowledge;

    Codebook(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * All pages.
     *
     * @param writing how records are written, sections for the first page
     * @return the text of each page by its path in the folder docs
     */
    Map<String, String> pages(String writing) {
        Map<String, String> pages = new TreeMap<>();
        pages.put("codebook.md", first(writing));
        pages.put("codebook/contexts.md", contexts());
        for (EventType type : EventType.values()) {
            pages.put("codebook/" + file(type), new TypePage(knowledge, type).text());
        }
        return pages;
    }

    static String file(EventType type) {
        return type.name().toLowerCase(Locale.ROOT) + ".md";
    }

    /** "Quad 4, material conflict; Goldstein -9". */
    static String score(Ontology.Score score) {
        return "Quad " + score.quad() + ", " + QUADS.get(score.quad()) + "; Goldstein " + number(score.goldstein());
    }

    static String number(double goldstein) {
        return goldstein == Math.rint(goldstein)
                ? String.valueOf((long) goldstein)
                : String.valueOf(goldstein);
    }

    private String first(String writing) {
        StringBuilder page = new StringBuilder("""
                # Codebook

                How Tocsin codes events: what each type, mode and context means, how records are written, and by which rules
                events are found. Made from the files in `knowledge/rules` by `.ci/codebook --write`; change those, not this.

                - [Types and modes](#types-and-modes), each with a page of its rules and their examples
                - [Acts announced](#acts-announced)
                - [Contexts](codebook/contexts.md)
                """);
        writing.lines().filter(line -> line.startsWith("## ")).forEach(line -> page.append("- [")
                .append(line.substring(3)).append("](#")
                .append(line.substring(3).toLowerCase(Locale.ROOT).replace(' ', '-')).append(")\n"));
        types(page);
        announcements(page);
        return page.append('\n').append(writing.strip()).append('\n').toString();
    }

    private void types(StringBuilder page) {
        page.append("\n## Types and modes\n\n")
                .append("The quad class is 1 for verbal and 2 for material cooperation, 3 for verbal and 4 for material conflict;\n")
                .append("the Goldstein score runs from -10, the worst, to 10. Both follow from type and mode.\n\n")
                .append("| type | mode | means | quad | Goldstein |\n|---|---|---|---|---|\n");
        for (EventType type : EventType.values()) {
            Definition definition = knowledge.definitions().get(type);
            if (definition == null) {
                throw new IllegalStateException("rules/definitions.yaml lacks " + type);
            }
            Ontology.Score score = knowledge.ontology().score(type, null);
            page.append("| [").append(type).append("](codebook/").append(file(type)).append(") | | ")
                    .append(definition.means()).append(" | ").append(score.quad()).append(" | ")
                    .append(number(score.goldstein())).append(" |\n");
            definition.modes().forEach((mode, means) -> {
                Ontology.Score own = knowledge.ontology().score(type, mode);
                page.append("| | ").append(mode).append(" | ").append(means).append(" | ").append(own.quad()).append(" | ")
                        .append(number(own.goldstein())).append(" |\n");
            });
        }
    }

    private void announcements(StringBuilder page) {
        page.append("\n## Acts announced\n\n")
                .append("An actor that announces an act of its own does two things: the announcement, asserted and primary, and the\n")
                .append("act, planned, threatened or negated.\n\n")
                .append("| act | said | coded as | CAMEO | contexts |\n|---|---|---|---|---|\n");
        for (Announcement row : knowledge.announcements()) {
            page.append("| ").append(kind(row.type(), row.mode())).append(" | ")
                    .append(row.said().label().replace('-', ' ')).append(" | ")
                    .append(kind(row.announced(), row.announcedMode())).append(" | ").append(row.cameo()).append(" | ")
                    .append(String.join(", ", row.contexts())).append(" |\n");
        }
    }

    private static String kind(EventType type, @Nullable String mode) {
        return mode == null ? type.name() : type + "/" + mode;
    }

    private String contexts() {
        StringBuilder page = new StringBuilder("""
                # Contexts

                [Codebook](../codebook.md)

                What an event is about, beside what is done in it. An event has the contexts that its rule lists, then those that
                its own words, the sectors of those who take part or the weapons tell, in the order of this page. A sign holds
                where all that it asks for is there: a word in the **act** (the trigger with the words before it that qualify it),
                the **matter** (what the act is done to or is about, and the act), the phrases of the **actor** or **recipient**,
                or their **heads**; relative clauses, appositions, and clauses that state another event are not the event's words.

                """);
        knowledge.contexts().forEach(context ->
                page.append("- [").append(context.name()).append("](#").append(context.name()).append(")\n"));
        knowledge.contexts().forEach(context -> append(page, context));
        return page.toString();
    }

    private static void append(StringBuilder page, Context context) {
        page.append("\n## ").append(context.name()).append("\n\n").append(context.meaning()).append("\n\n");
        for (Context.Sign sign : context.signs()) {
            page.append("- ").append(Markup.escaped(sign.text()));
            if (sign.words() != null) {
                page.append(": ").append(String.join(", ", sign.words().phrases()));
            }
            page.append('\n');
        }
        if (!context.except().phrases().isEmpty()) {
            page.append("- never: ").append(String.join(", ", context.except().phrases())).append('\n');
        }
        page.append('\n');
        for (Example example : context.examples()) {
            page.append("> ").append(Markup.marked(example)).append("  \n");
        }
        for (Example example : context.counterExamples()) {
            page.append("> Not: ").append(Markup.escaped(example.text())).append(" (").append(example.why()).append(")\n");
        }
    }
}
