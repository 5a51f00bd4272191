package org.tocsin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.Sentence;
import org.tocsin.document.Document;
import org.tocsin.document.Field;
import org.tocsin.document.FieldText;
import org.tocsin.document.Quote;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.CoderVersion;
import org.tocsin.event.Event;
import org.tocsin.event.Participant;
import org.tocsin.event.Place;
import org.tocsin.event.Time;
import org.tocsin.event.write.RecordJson;
import org.tocsin.explain.Explanation;
import org.tocsin.testing.ParsedCase;
import org.tocsin.testing.ParsedCase.Expectation;
import org.tocsin.testing.ProjectKnowledge;

/**
 * From a ready parse to events, by the project's knowledge. An expectation names the trigger's words and what must hold of
 * one event there: {@code struck = type ASSAULT; actor US forces; place Iraq:country:stated}. What is not named may be
 * anything; a key without values means that there are none. A context is a key with the value true or false.
 */
class PipelineTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(PipelineTest.class, "events.conllu");
    private static final CoderVersion VERSION = new CoderVersion("1", "test");
    private static final Pipeline PIPELINE = new Pipeline(ProjectKnowledge.knowledge(), VERSION);

    @TestFactory
    Stream<DynamicTest> events() {
        return CASES.stream().flatMap(parsed -> parsed.expectations().stream()
                .map(expected -> DynamicTest.dynamicTest(
                        parsed + " " + expected.about(), () -> check(parsed.document(), expected))));
    }

    private static void check(AnnotatedDocument document, Expectation expected) {
        List<Event> events = PIPELINE.code(document).events();
        if (expected.about().equals("none")) {
            assertThat(events).extracting(Event::type).extracting(Enum::name).doesNotContain(expected.value());
            return;
        }
        boolean inTitle = expected.about().startsWith("title ");
        String trigger = inTitle ? expected.about().substring("title ".length()) : expected.about();
        List<String> wanted = Expectation.parts(expected.value(), ";").stream().map(PipelineTest::spaced).toList();
        List<String> keys = wanted.stream().map(part -> part.split(" ", 2)[0]).toList();
        List<String> found = events.stream()
                .filter(event -> event.trigger().text().contains(trigger))
                .filter(event -> (event.field() == Field.TITLE) == inTitle)
                .map(event -> String.join("; ", keys.stream().map(key -> shown(event, key)).toList()))
                .toList();
        assertThat(found)
                .as(() -> "events: " + events.stream().map(RecordJson::event).toList())
                .contains(String.join("; ", wanted));
    }

    private static String spaced(String part) {
        return part.contains(" ") ? part : part + " ";
    }

    private static String shown(Event event, String key) {
        String value = switch (key) {
            case "type" -> event.type().name();
            case "mode" -> String.valueOf(event.mode());
            case "actor" -> words(event.actor());
            case "recipient" -> words(event.recipient());
            case "names" -> joined(event.actor().stream().map(Participant::name));
            case "countries" -> joined(Stream.concat(event.actor().stream(), event.recipient().stream())
                    .map(who -> String.valueOf(who.country())));
            case "targets" -> joined(event.targets().stream()
                    .map(target -> target.quote().text() + ":" + lower(target.kind())));
            case "effects" -> joined(event.targets().stream().map(target -> lower(target.effect())));
            case "number" -> joined(event.targets().stream().map(target -> String.valueOf(target.number())));
            case "weapons" -> joined(event.weapons().stream().map(weapon -> weapon.quote().text()));
            case "place" -> place(event.place());
            case "timebasis" -> basis(event.time());
            case "time" -> time(event.time());
            case "factuality" -> event.factuality().label();
            case "stage" -> event.stage().label();
            case "primary" -> String.valueOf(event.primary());
            case "reciprocal" -> String.valueOf(event.reciprocal() != null);
            case "by" -> joined(event.attribution().stream().map(said -> said.speaker().quote().text()));
            case "casualties" -> joined(event.casualties().stream()
                    .map(harmed -> lower(harmed.effect()) + ":" + harmed.low() + ".." + harmed.high()));
            default -> String.valueOf(context(event, key));
        };
        return key + " " + value;
    }

    private static boolean context(Event event, String name) {
        if (!ProjectKnowledge.knowledge().ontology().contexts().contains(name)) {
            throw new IllegalArgumentException("events have no " + name);
        }
        return event.contexts().contains(name);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String place(@Nullable Place place) {
        return place == null ? "" : place.name() + ":" + (place.precision() == null ? "" : lower(place.precision())) + ":"
                + lower(place.basis());
    }

    private static String time(@Nullable Time time) {
        return time == null ? "" : time.from() + ".." + time.to();
    }

    private static String basis(@Nullable Time time) {
        return time == null ? "" : lower(time.basis());
    }

    private static String words(List<Participant> side) {
        return joined(side.stream().map(who -> who.quote().text()));
    }

    private static String joined(Stream<String> values) {
        return String.join(", ", values.toList());
    }

    @Test
    void everyQuoteIsTheSliceInCodePoints() {
        for (ParsedCase parsed : CASES) {
            CodedDocument coded = PIPELINE.code(parsed.document());
            for (Event event : coded.events()) {
                FieldText text = parsed.document().field(event.field());
                List<Quote> quotes = Stream.of(
                                Stream.of(event.trigger()),
                                event.actor().stream().map(Participant::quote),
                                event.recipient().stream().map(Participant::quote),
                                event.targets().stream().map(target -> target.quote()),
                                event.weapons().stream().map(weapon -> weapon.quote()),
                                event.attribution().stream().map(said -> said.cue()))
                        .flatMap(quote -> quote)
                        .toList();
                assertThat(quotes).allSatisfy(quote -> assertThat(slice(text, quote)).isEqualTo(quote.text()));
            }
        }
    }

    private static String slice(FieldText text, Quote quote) {
        int[] points = text.text().codePoints().toArray();
        return new String(points, quote.start(), quote.end() - quote.start());
    }

    @Test
    void theSameParseGivesTheSameIds() {
        Pipeline other = new Pipeline(ProjectKnowledge.knowledge(), VERSION);
        for (ParsedCase parsed : CASES) {
            List<String> once = PIPELINE.code(parsed.document()).events().stream().map(RecordJson::event).toList();
            List<String> again = other.code(parsed.document()).events().stream().map(RecordJson::event).toList();
            assertThat(again).isEqualTo(once);
            assertThat(PIPELINE.code(parsed.document()).events()).extracting(Event::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void anExplanationHoldsTheSameEventsAndTheirPaths() {
        Explanation explanation = PIPELINE.explain(CASES.get(0).document());
        assertThat(explanation.coded()).isEqualTo(PIPELINE.code(CASES.get(0).document()));
        assertThat(explanation.sentences().get(0).events().get(0).roles())
                .anySatisfy(role -> assertThat(role.path()).isEqualTo("struck <subject forces"));
    }

    @Test
    void aDocumentWithoutEventsSaysWhy() {
        ParsedCase quiet = CASES.get(CASES.size() - 1);
        CodedDocument coded = PIPELINE.code(quiet.document());
        Document document = coded.document();
        assertThat(coded.events()).as(document.text()).isEmpty();
        assertThat(coded.notes()).anyMatch(note -> note.startsWith("no events: "));
    }

    @Test
    void withoutRulesThereAreNoEventsButMentions() {
        CodedDocument coded = PIPELINE.withRules(List.of()).code(CASES.get(0).document());
        assertThat(coded.events()).isEmpty();
        assertThat(coded.mentions()).isNotEmpty();
        List<Sentence> sentences = CASES.get(0).document().sentences();
        assertThat(PIPELINE.withRules(List.of()).worthParsing(sentences).isEmpty()).isTrue();
        assertThat(PIPELINE.worthParsing(sentences).get(CASES.get(0).sentence().index())).isTrue();
    }
}
