package org.tocsin.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.annotate.Sentence;
import org.tocsin.attribute.Announcements.Attributed;
import org.tocsin.detect.Detector;
import org.tocsin.detect.Statement;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;
import org.tocsin.knowledge.Announcement;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.Role;
import org.tocsin.recognize.Recognizer;
import org.tocsin.testing.ParsedCase;
import org.tocsin.testing.ProjectKnowledge;
import org.tocsin.testing.SmallRules;

/** Which planned acts are announcements too. An expectation lists type and words of each statement, in order. */
class AnnouncementsTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(AnnouncementsTest.class, "announcements.conllu");
    private static final Knowledge KNOWLEDGE = withTable(List.of(
            new Announcement(EventType.AID, null, EventType.AGREE, null, "033", List.of("economic"), Announcement.Said.WILL),
            new Announcement(EventType.SUPPORT, null, EventType.AGREE, null, "032", List.of(), Announcement.Said.WILL),
            new Announcement(EventType.RETREAT, null, EventType.AGREE, null, "035", List.of(), Announcement.Said.WILL),
            new Announcement(EventType.RETREAT, "resign", EventType.RETREAT, "resign", "080", List.of(), Announcement.Said.WILL),
            new Announcement(EventType.ASSAULT, null, EventType.THREATEN, "violence", "138", List.of(), Announcement.Said.WILL),
            new Announcement(EventType.AID, null, EventType.REJECT, "assist", "122", List.of(), Announcement.Said.WILL_NOT),
            new Announcement(EventType.RETREAT, null, EventType.REQUEST, "yield", "105", List.of(), Announcement.Said.MUST),
            new Announcement(EventType.AID, null, EventType.REQUEST, "assist", "103", List.of(), Announcement.Said.MUST)));

    private final Recognizer recognizer = new Recognizer(KNOWLEDGE);
    private final Detector detector = new Detector(KNOWLEDGE).withRules(SmallRules.all());
    private final Attributor attributor = new Attributor(KNOWLEDGE);
    private final Announcements announcements = new Announcements(KNOWLEDGE);

    private static Knowledge withTable(List<Announcement> table) {
        Knowledge all = ProjectKnowledge.knowledge();
        return new Knowledge(
                all.version(), all.ontology(), all.contexts(), all.definitions(), all.rules(), all.sets(), all.cues(), all.countries(), all.actors(),
                all.roleNouns(), all.places(), all.gazetteer(), all.weapons(), all.outlets(), table, all.domains(),
                all.confidence(), all.commonWords(), all.origins(), all.cameoActors());
    }

    private List<Attributed> extended(ParsedCase parsed) {
        List<Statement> statements = detector.detect(recognizer.recognize(parsed.sentence())).statements();
        return announcements.extend(statements, attributor.attribute(parsed.document(), statements));
    }

    private static String shown(Attributed attributed) {
        Statement statement = attributed.statement();
        Sentence sentence = statement.candidates().sentence();
        StringBuilder words = new StringBuilder(statement.rule().type().name());
        for (int at = statement.first(); at <= statement.last(); at++) {
            words.append(' ').append(sentence.token(at).form());
        }
        return words.toString();
    }

    private Attributed only(ParsedCase parsed, EventType type) {
        return extended(parsed).stream()
                .filter(attributed -> attributed.statement().rule().type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static ParsedCase first() {
        return CASES.get(0);
    }

    @TestFactory
    Stream<DynamicTest> acts() {
        return CASES.stream().flatMap(parsed -> parsed.expectations().stream()
                .map(expected -> DynamicTest.dynamicTest(parsed.toString(), () -> assertThat(extended(parsed))
                        .extracting(AnnouncementsTest::shown)
                        .containsExactlyElementsOf(expected.values()))));
    }

    @Test
    void theAnnouncementIsDoneAndTheActIsNot() {
        Stance announcement = only(first(), EventType.AGREE).stance();
        Stance act = only(first(), EventType.AID).stance();
        assertThat(announcement.factuality()).isEqualTo(Factuality.ASSERTED);
        assertThat(announcement.stage()).isEqualTo(Stage.ACCOMPLISHED);
        assertThat(act.factuality()).isEqualTo(Factuality.PLANNED);
    }

    @Test
    void theAnnouncementIsPrimaryInTheActsPlace() {
        assertThat(only(first(), EventType.AGREE).stance().primary()).isTrue();
        assertThat(only(first(), EventType.AID).stance().primary()).isFalse();
    }

    @Test
    void theAnnouncementHasTheActsPartiesAndTheRowsCodes() {
        Statement announcement = only(first(), EventType.AGREE).statement();
        Statement act = only(first(), EventType.AID).statement();
        assertThat(announcement.fillers(Role.ACTOR)).isNotEmpty().isEqualTo(act.fillers(Role.ACTOR));
        assertThat(announcement.fillers(Role.RECIPIENT)).isNotEmpty().isEqualTo(act.fillers(Role.RECIPIENT));
        assertThat(announcement.rule().cameo()).isEqualTo("033");
        assertThat(announcement.rule().contexts()).containsExactly("economic");
        assertThat(announcement.rule().id()).isEqualTo("announce-agree-aid");
    }

    @Test
    void whoSaysThatAnotherMustActRequestsIt() {
        ParsedCase demand = CASES.stream().filter(parsed -> parsed.toString().contains("must withdraw")).findFirst().orElseThrow();
        Statement request = only(demand, EventType.REQUEST).statement();
        assertThat(request.fillers(Role.ACTOR)).extracting(filler -> demand.sentence().token(filler.token()).form())
                .containsExactly("envoy");
        assertThat(request.fillers(Role.RECIPIENT)).isEqualTo(only(demand, EventType.RETREAT).statement().fillers(Role.ACTOR));
        assertThat(only(demand, EventType.REQUEST).stance().primary()).isTrue();
        assertThat(only(demand, EventType.RETREAT).stance().primary()).isFalse();
    }

    @Test
    void withoutATableNothingIsAnnounced() {
        Announcements none = new Announcements(withTable(List.of()));
        List<Statement> statements = detector.detect(recognizer.recognize(first().sentence())).statements();
        List<Stance> stances = attributor.attribute(first().document(), statements);
        assertThat(none.extend(statements, stances)).extracting(Attributed::statement).isEqualTo(statements);
    }
}
