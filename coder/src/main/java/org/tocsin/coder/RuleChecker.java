package org.tocsin.coder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Event;
import org.tocsin.event.Participant;
import org.tocsin.document.Field;
import org.tocsin.document.FieldText;
import org.tocsin.document.Quote;
import org.tocsin.knowledge.Context;
import org.tocsin.knowledge.Example;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.Rule;
import org.tocsin.pipeline.Pipeline;

/**
 * Runs the examples of rules: every positive example must give the marked event by the rule that it belongs to, no
 * counter-example may, one of its examples must get type, mode, CAMEO code and contexts from no other rule, and one of
 * them must be more than a plain active clause. A rule without examples, which only a user may have, is noted.
 */
final class RuleChecker {

    private final Pipeline pipeline;
    private final Knowledge knowledge;
    private final ExampleParses parses;
    private final List<String> faults = new ArrayList<>();

    /** What rules give of themselves, the words of their events apart. */
    private final Map<String, Set<String>> contexts = new HashMap<>();

    /**
     * @param pipeline made of the knowledge
     * @param knowledge all rules, the checked ones among them
     * @param parses where parses of examples come from
     */
    RuleChecker(Pipeline pipeline, Knowledge knowledge, ExampleParses parses) {
        this.pipeline = pipeline;
        this.knowledge = knowledge;
        this.parses = parses;
        for (Rule rule : knowledge.rules()) {
            contexts.put(rule.id(), Set.copyOf(rule.contexts()));
        }
    }

    /** Checks some of the rules. */
    RuleCheck check(List<Rule> rules) {
        List<String> texts = new ArrayList<>();
        for (Rule rule : rules) {
            rule.examples().forEach(example -> texts.add(example.text()));
            rule.counterExamples().forEach(example -> texts.add(example.text()));
        }
        // The contexts are checked with all rules, since any rule may give the event.
        boolean all = rules.size() == knowledge.rules().size();
        for (Context context : all ? knowledge.contexts() : List.<Context>of()) {
            context.examples().forEach(example -> texts.add(example.text()));
            context.counterExamples().forEach(example -> texts.add(example.text()));
        }
        Map<String, AnnotatedDocument> parsed = parses.of(texts);
        for (Rule rule : rules) {
            checkExamples(rule, parsed);
            if (!rule.examples().isEmpty()) {
                checkNeeded(rule, parsed);
            }
        }
        if (all) {
            knowledge.contexts().forEach(context -> checkContext(context, parsed));
        }
        return new RuleCheck(rules.size(), texts.size(), faults, notes(rules));
    }

    /** A user's rules may come without examples, as imported ones do; nothing shows then that they work. */
    private static List<String> notes(List<Rule> rules) {
        Map<String, Integer> unchecked = new TreeMap<>();
        rules.stream().filter(rule -> rule.examples().isEmpty()).forEach(rule -> unchecked.merge(rule.location().file(), 1, Integer::sum));
        List<String> notes = new ArrayList<>();
        unchecked.forEach((file, count) -> notes.add(file + ": " + count + (count == 1 ? " rule has" : " rules have")
                + " no examples, so that nothing shows whether " + (count == 1 ? "it works" : "they work")));
        return notes;
    }

    private void checkExamples(Rule rule, Map<String, AnnotatedDocument> parsed) {
        boolean plain = !rule.examples().isEmpty();
        for (Example example : rule.examples()) {
            AnnotatedDocument document = document(parsed, example);
            String fault = fault(rule, example, pipeline.code(document));
            if (fault != null) {
                report(example, rule, fault);
            }
            plain &= isPlainActive(example, document);
        }
        if (plain) {
            faults.add(rule.location() + ": rule " + rule.id()
                    + ": every example is a plain active clause; one at least must be a passive, a noun, a relative or"
                    + " participle clause, a light verb, an infinitive or a coordination");
        }
        for (Example example : rule.counterExamples()) {
            for (Event event : pipeline.code(document(parsed, example)).events()) {
                if (event.rule().equals(rule.id())) {
                    report(example, rule, "must find nothing (" + example.why() + ") but finds " + words(event));
                    break;
                }
            }
        }
    }

    private void checkContext(Context context, Map<String, AnnotatedDocument> parsed) {
        for (Example example : context.examples()) {
            CodedDocument coded = pipeline.code(document(parsed, example));
            List<String> trigger = marked(example, "trigger", text(example));
            List<Event> there = coded.events().stream()
                    .filter(event -> trigger.contains(show(event.trigger())))
                    .toList();
            if (there.stream().noneMatch(event -> event.contexts().contains(context.name()))) {
                String instead = there.isEmpty()
                        ? "no event there; found " + coded.events().stream().map(RuleChecker::words).toList()
                        : "contexts " + there.stream().map(Event::contexts).toList();
                report(example, context, "must have it, has " + instead);
            }
        }
        for (Example example : context.counterExamples()) {
            List<Event> events = pipeline.code(document(parsed, example)).events();
            if (events.isEmpty()) {
                report(example, context, "holds no event, so that it shows nothing");
            }
            for (Event event : events) {
                if (event.contexts().contains(context.name())) {
                    report(example, context, "must not have it (" + example.why() + ") but " + words(event) + " has");
                }
            }
        }
    }

    private void report(Example example, Context context, String fault) {
        faults.add(example.location() + ": context " + context.name() + ": \"" + example.text() + "\" " + fault);
    }

    private void checkNeeded(Rule rule, Map<String, AnnotatedDocument> parsed) {
        List<Rule> others = knowledge.rules().stream().filter(other -> !other.id().equals(rule.id())).toList();
        Pipeline without = pipeline.withRules(others);
        for (Example example : rule.examples()) {
            boolean found = without.code(document(parsed, example)).events().stream()
                    .anyMatch(event -> saysTheSame(event, rule) && mismatch(example, event, text(example)) == null);
            if (!found) {
                return;
            }
        }
        faults.add(rule.location() + ": rule " + rule.id()
                + ": all its examples are found without it too; it is not needed, or lacks an example that only it finds");
    }

    /** Whether an event that another rule found carries all that the rule would have written of the act. */
    private boolean saysTheSame(Event event, Rule rule) {
        return event.type() == rule.type()
                && Objects.equals(event.mode(), rule.mode())
                && event.cameo().equals(rule.cameo())
                && contexts.getOrDefault(event.rule(), Set.of()).equals(Set.copyOf(rule.contexts()));
    }

    private static AnnotatedDocument document(Map<String, AnnotatedDocument> parsed, Example example) {
        AnnotatedDocument document = parsed.get(example.text());
        if (document == null) {
            throw new IllegalStateException("no parse of the example at " + example.location());
        }
        return document;
    }

    private void report(Example example, Rule rule, String fault) {
        faults.add(example.location() + ": rule " + rule.id() + ": \"" + example.text() + "\" " + fault);
    }

    /** What is wrong with the events of an example, or null. */
    private static @Nullable String fault(Rule rule, Example example, CodedDocument coded) {
        FieldText text = text(example);
        String nearest = null;
        for (Event event : coded.events()) {
            if (event.rule().equals(rule.id())) {
                String mismatch = mismatch(example, event, text);
                if (mismatch == null) {
                    return null;
                }
                nearest = nearest == null ? mismatch : nearest;
            }
        }
        if (nearest != null) {
            return nearest;
        }
        String instead = coded.events().isEmpty()
                ? "nothing"
                : String.join("; ", coded.events().stream().map(RuleChecker::words).toList());
        return "is not found by the rule; found instead: " + instead;
    }

    private static FieldText text(Example example) {
        return new FieldText(Field.TEXT, example.text());
    }

    private static @Nullable String mismatch(Example example, Event event, FieldText text) {
        List<String> wrong = new ArrayList<>(2);
        compare("trigger", marked(example, "trigger", text), List.of(show(event.trigger())), true, wrong);
        compare("actor", marked(example, "actor", text), quotes(event.actor()), true, wrong);
        compare("recipient", marked(example, "recipient", text), quotes(event.recipient()), true, wrong);
        compare("target", marked(example, "target", text),
                event.targets().stream().map(target -> show(target.quote())).toList(), false, wrong);
        compare("weapon", marked(example, "weapon", text),
                event.weapons().stream().map(weapon -> show(weapon.quote())).toList(), false, wrong);
        if (example.factuality() != null && example.factuality() != event.factuality()) {
            wrong.add("factuality must be " + example.factuality().label() + ", is " + event.factuality().label());
        }
        if (example.stage() != null && example.stage() != event.stage()) {
            wrong.add("stage must be " + example.stage().label() + ", is " + event.stage().label());
        }
        return wrong.isEmpty() ? null : String.join("; ", wrong);
    }

    private static void compare(
            String role, List<String> wanted, List<String> found, boolean exact, List<String> wrong) {
        boolean same = exact ? new TreeSet<>(wanted).equals(new TreeSet<>(found)) : found.containsAll(wanted);
        if (!same) {
            wrong.add(role + " must be " + wanted + ", is " + found);
        }
    }

    private static List<String> marked(Example example, String label, FieldText text) {
        return example.marks().stream()
                .filter(mark -> mark.label().equals(label))
                .map(mark -> show(text.quote(mark.span())))
                .toList();
    }

    private static List<String> quotes(List<Participant> side) {
        return side.stream().map(who -> show(who.quote())).toList();
    }

    private static String show(Quote quote) {
        return quote.text() + "@" + quote.start();
    }

    private static String words(Event event) {
        return event.type() + " by rule " + event.rule() + " (" + names(event.actor()) + " > " + event.trigger().text() + " > "
                + names(event.recipient()) + ")";
    }

    private static String names(List<Participant> side) {
        return String.join(", ", side.stream().map(who -> who.quote().text()).toList());
    }

    /** Whether the marked trigger is a finite verb of the main clause with a subject of its own. */
    private static boolean isPlainActive(Example example, AnnotatedDocument document) {
        for (Example.Mark mark : example.marks()) {
            if (mark.label().equals("trigger")) {
                for (Sentence sentence : document.sentences()) {
                    for (Token token : sentence.tokens()) {
                        if (token.span().start() == mark.span().start()) {
                            return token.isVerb() && token.relation().equals("root")
                                    && sentence.child(token.index(), "nsubj") >= 0;
                        }
                    }
                }
            }
        }
        return false;
    }
}
