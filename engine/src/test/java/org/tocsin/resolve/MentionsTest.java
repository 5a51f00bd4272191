package org.tocsin.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.attribute.Announcements.Attributed;
import org.tocsin.attribute.Stance;
import org.tocsin.event.CoderVersion;
import org.tocsin.event.Event;
import org.tocsin.event.Factuality;
import org.tocsin.event.Mention;
import org.tocsin.event.MentionKind;
import org.tocsin.event.Stage;
import org.tocsin.resolve.Resolver.ResolvedEvent;
import org.tocsin.testing.ParsedCase;
import org.tocsin.testing.ProjectKnowledge;

/** The actors, places and times that a sentence names. */
class MentionsTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(MentionsTest.class, "mentions.conllu");
    private static final List<String> RESOURCES = List.of(
            "mentions", "antecedents", "participants", "places", "scenes", "times", "targets", "casualties");

    private final Resolver resolver = new Resolver(ProjectKnowledge.knowledge(), new CoderVersion("1", "test"));
    private final Mentions mentions = new Mentions(resolver);

    private List<Event> events(List<SentenceFindings> all, int sentence) {
        Stance stance = new Stance(Factuality.ASSERTED, Stage.ACCOMPLISHED, List.of(), true, List.of());
        List<Attributed> attributed = SmallFindings.statements(all.get(sentence)).stream()
                .map(statement -> new Attributed(statement, stance))
                .toList();
        Discourse discourse = SmallFindings.discourse(all);
        return resolver.resolve("a", SmallFindings.PUBLISHED, null, discourse, sentence, List.of(), attributed).stream()
                .map(ResolvedEvent::event)
                .toList();
    }

    private List<Mention> of(ParsedCase parsed) {
        List<SentenceFindings> all = SmallFindings.all(parsed);
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            found.addAll(mentions.of("a", SmallFindings.PUBLISHED, SmallFindings.discourse(all), i, events(all, i)));
        }
        return found;
    }

    @TestFactory
    Stream<DynamicTest> mentions() {
        return SmallFindings.tests(CASES, (parsed, expected) -> of(parsed).stream()
                .map(mention -> mention.kind().name().toLowerCase(Locale.ROOT) + " " + mention.quote().text())
                .toList());
    }

    @Test
    void mentionsNeverOverlapAndStandInOrder() {
        for (String resource : RESOURCES) {
            for (ParsedCase parsed : ParsedCase.read(MentionsTest.class, resource + ".conllu")) {
                List<Mention> found = of(parsed);
                for (int i = 1; i < found.size(); i++) {
                    assertThat(found.get(i).quote().start())
                            .as(parsed.toString())
                            .isGreaterThanOrEqualTo(found.get(i - 1).quote().end());
                }
            }
        }
    }

    @Test
    void exactlyTheValueOfItsKindIsSet() {
        List<Mention> all = CASES.stream().flatMap(parsed -> of(parsed).stream()).toList();
        assertThat(all).extracting(Mention::kind).contains(MentionKind.values());
        assertThat(all).allSatisfy(mention -> {
            assertThat(mention.actor() != null).isEqualTo(mention.kind() == MentionKind.ACTOR);
            assertThat(mention.place() != null).isEqualTo(mention.kind() == MentionKind.PLACE);
            assertThat(mention.time() != null).isEqualTo(mention.kind() == MentionKind.TIME);
        });
    }

    @Test
    void aStateThatTakesNoPartIsAPlace() {
        ParsedCase gift = CASES.get(2);
        List<SentenceFindings> all = SmallFindings.all(gift);
        assertThat(mentions.of("a", null, SmallFindings.discourse(all), 0, List.of()))
                .extracting(mention -> mention.kind() + " " + mention.quote().text())
                .containsExactly("ACTOR Kenya", "PLACE Somalia");
    }
}
