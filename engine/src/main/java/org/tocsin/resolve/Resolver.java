package org.tocsin.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.attribute.Announcements.Attributed;
import org.tocsin.attribute.Quoted;
import org.tocsin.attribute.Stance;
import org.tocsin.detect.Filler;
import org.tocsin.detect.Statement;
import org.tocsin.document.Field;
import org.tocsin.document.FieldText;
import org.tocsin.document.Quote;
import org.tocsin.event.Attribution;
import org.tocsin.event.Casualties;
import org.tocsin.event.CoderVersion;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Participant;
import org.tocsin.event.Persons;
import org.tocsin.event.Place;
import org.tocsin.event.PlaceBasis;
import org.tocsin.event.Target;
import org.tocsin.event.Time;
import org.tocsin.event.Weapon;
import org.tocsin.knowledge.ConfidenceTable;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.Ontology;
import org.tocsin.knowledge.Role;
import org.tocsin.knowledge.Rule;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.NounPhrases;
import org.tocsin.recognize.PlaceMention;
import org.tocsin.recognize.Quantity;
import org.tocsin.recognize.WeaponMention;
import org.tocsin.resolve.Participants.Resolved;

/** Makes events of the statements of one sentence. */
public final class Resolver {

    /** Acts that take place somewhere, so that the report's scene is theirs unless it says otherwise. */
    private static final Set<EventType> SITED = Set.of(EventType.ASSAULT, EventType.PROTEST, EventType.MOBILIZE);

    /** Modes of other types that do. */
    private static final Set<String> SITED_MODES = Set.of("arrest", "curfew", "martial-law");

    private static final Set<String> NOBODY = Set.of("no", "none", "nobody", "neither");

    private final Ontology ontology;
    private final CoderVersion version;
    private final ConfidenceTable confidence;
    private final Participants participants;
    private final PlaceResolver places = new PlaceResolver();
    private final Targets targets;
    private final ContextFinder contexts;

    public Resolver(Knowledge knowledge, CoderVersion version) {
        this.ontology = knowledge.ontology();
        this.participants = new Participants(knowledge);
        this.version = version;
        this.confidence = knowledge.confidence();
        this.targets = new Targets(knowledge.sets());
        this.contexts = new ContextFinder(knowledge.contexts());
    }

    /**
     * An event with what was decided on the way.
     *
     * @param event the event
     * @param statement the statement that it was made of
     * @param contexts why it has each of its contexts, in their order
     * @param stance what decided its factuality, stage and attribution, in order
     * @param steps antecedents and the like, in order
     */
    public record ResolvedEvent(
            Event event,
            Statement statement,
            List<ContextReason> contexts,
            List<String> stance,
            List<String> steps) {

        public ResolvedEvent {
            stance = List.copyOf(stance);
            contexts = List.copyOf(contexts);
            steps = List.copyOf(steps);
        }
    }

    /**
     * Makes the events of a sentence; a reciprocal statement makes two.
     *
     * @param documentId the document's id
     * @param published its day of publication, or null
     * @param dateline the place of its dateline, or null
     * @param discourse what the document says, sentence by sentence
     * @param index which sentence
     * @param earlier the events of the sentences before it, by sentence
     * @param attributed its statements and their stances
     */
    public List<ResolvedEvent> resolve(
            String documentId,
            @Nullable LocalDate published,
            @Nullable Place dateline,
            Discourse discourse,
            int index,
            List<List<ResolvedEvent>> earlier,
            List<Attributed> attributed) {
        SentenceFindings findings = discourse.findings().get(index);
        List<Statement> statements = attributed.stream().map(Attributed::statement).toList();
        List<Quantity> counted = statements.isEmpty() ? List.of() : targets.quantities(findings.sentence());
        List<List<Casualties>> harmed = CasualtyChoice.share(statements, findings);
        List<ResolvedEvent> events = new ArrayList<>(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            Draft draft = new Draft(
                    documentId, published, dateline, discourse, index, earlier, statements.get(i), attributed.get(i).stance());
            events.addAll(draft.events(statements, counted, harmed.get(i)));
        }
        return events;
    }

    /** What a document says around its sentences, to be given to {@link #resolve}. */
    public Discourse discourse(List<SentenceFindings> all, Quoted quoted, @Nullable LocalDate published) {
        return new Discourse(all, PersonNames.of(all, quoted, participants, published), quoted);
    }

    /** Whom a pronoun stands for; null where that stays open, and for relative pronouns, which name nobody anew. */
    public @Nullable Participant standingFor(
            ActorMention pronoun, int sentence, Discourse discourse, @Nullable LocalDate day) {
        if (discourse.at(sentence).sentence().token(pronoun.head()).tag().startsWith("W")) {
            return null;
        }
        Resolved resolved = participants.pronoun(pronoun, sentence, discourse, day).get(0);
        return resolved.step() == null
                ? null
                : discourse.names().full(resolved.participant(), discourse.findings().get(sentence).text());
    }

    /** Whom a mention names, with what the document says of them elsewhere. */
    public Participant mentioned(ActorMention mention, int sentence, Discourse discourse, @Nullable LocalDate day) {
        Participant who = participants.at(mention.head(), sentence, discourse, day).get(0).participant();
        return discourse.names().full(who, discourse.findings().get(sentence).text());
    }

    /** What a place mention names. */
    public Place mentioned(PlaceMention mention, SentenceFindings findings) {
        return places.named(mention, findings.sentence(), findings.text(), PlaceBasis.STATED);
    }

    /** What a time expression names. */
    public Time mentioned(org.tocsin.recognize.TimeExpression expression, SentenceFindings findings) {
        return TimeResolver.of(expression, findings.sentence(), findings.text());
    }

    /** One statement on its way to its events. */
    private final class Draft {

        private final String documentId;
        private final @Nullable LocalDate published;
        private final @Nullable Place dateline;
        private final Discourse discourse;
        private final List<SentenceFindings> all;
        private final PersonNames names;
        private final List<List<ResolvedEvent>> earlier;
        private final SentenceFindings findings;
        private final Statement statement;
        private final Stance stance;
        private final List<String> steps;

        Draft(
                String documentId,
                @Nullable LocalDate published,
                @Nullable Place dateline,
                Discourse discourse,
                int index,
                List<List<ResolvedEvent>> earlier,
                Statement statement,
                Stance stance) {
            this.documentId = documentId;
            this.published = published;
            this.dateline = dateline;
            this.discourse = discourse;
            this.all = discourse.findings();
            this.names = discourse.names();
            this.earlier = earlier;
            this.findings = all.get(index);
            this.statement = statement;
            this.stance = stance;
            this.steps = new ArrayList<>(1);
        }

        List<ResolvedEvent> events(List<Statement> beside, List<Quantity> counted, List<Casualties> harmed) {
            Time time = TimeResolver.time(statement, findings, published);
            LocalDate day = time == null || time.from() == null ? published : time.from();
            List<Participant> actor = side(Role.ACTOR, day);
            if (actor.isEmpty()) {
                for (Resolved doer : CountedActs.doers(statement, findings, earlier)) {
                    actor.add(doer.participant());
                    steps.add(Objects.requireNonNull(doer.step()));
                }
            }
            List<Participant> recipient = side(Role.RECIPIENT, day);
            // Whom two sides hurt by their fight belongs to neither alone.
            for (Participant victim : statement.rule().reciprocal() ? List.<Participant>of() : victims()) {
                if (recipient.stream().noneMatch(other -> other.quote().equals(victim.quote()))) {
                    recipient.add(victim);
                }
            }
            Rule rule = statement.rule();
            if (rule.reciprocal() && recipient.isEmpty() && actor.size() == 2) {
                recipient = List.of(actor.get(1));
                actor = List.of(actor.get(0));
            }
            List<Weapon> weapons = weapons();
            String byWeapon = WeaponModes.mode(rule, weapons);
            if (rule.mode() == null && byWeapon != null) {
                steps.add("mode " + byWeapon + ": by \"" + weapons.get(0).quote().text() + "\"");
            }
            List<ContextReason> why = contexts.of(statement, beside, actor, recipient, weapons);
            Event event = event(actor, recipient, weapons, why, time, counted, harmed, null);
            if (!rule.reciprocal() || actor.isEmpty() || recipient.isEmpty()) {
                return List.of(new ResolvedEvent(event, statement, why, stance.steps(), steps));
            }
            Event mirror = event(recipient, actor, weapons, why, time, counted, harmed, event.id());
            Event first = event(actor, recipient, weapons, why, time, counted, harmed, mirror.id());
            return List.of(
                    new ResolvedEvent(first, statement, why, stance.steps(), steps),
                    new ResolvedEvent(mirror, statement, why, stance.steps(), steps));
        }

        private List<Participant> side(Role role, @Nullable LocalDate day) {
            List<Participant> side = new ArrayList<>(2);
            List<Filler> fillers = statement.fillers(role).stream()
                    .filter(filler -> role != Role.ACTOR || !isNobody(filler.token()))
                    .toList();
            for (Resolved read : participants.of(fillers, findings.sentence().index(), discourse, day)) {
                Resolved resolved = InTheAct.of(read, role, statement);
                side.add(names.full(resolved.participant(), findings.text()));
                if (resolved.step() != null && !steps.contains(resolved.step())) {
                    steps.add(resolved.step());
                }
            }
            return side;
        }

        /** "No group has claimed the attack" names no actor. */
        private boolean isNobody(int token) {
            Sentence sentence = findings.sentence();
            if (NOBODY.contains(sentence.token(token).lemma())) {
                return true;
            }
            for (int child : sentence.children(token)) {
                if (NOBODY.contains(sentence.token(child).lemma()) && sentence.token(child).relation().equals("det")) {
                    return true;
                }
            }
            return false;
        }

        /** People harmed who are no actors by their noun: "killed 14", "three mariners". */
        private List<Participant> victims() {
            List<Participant> victims = new ArrayList<>(0);
            for (Filler filler : statement.fillers(Role.TARGET)) {
                boolean time = Targets.isTime(findings, filler.token());
                if (!time && findings.isVictim(filler.token()) && findings.candidates().actorAt(filler.token()) == null) {
                    int first = NounPhrases.first(findings.sentence(), filler.token());
                    Quote quote = Participants.quote(findings.sentence(), findings.text(), first, filler.token());
                    victims.add(new Participant(
                            quote, quote.text(), null, null, List.of(), false, new Persons(quote, quote.text())));
                }
            }
            return victims;
        }

        private Event event(
                List<Participant> actor,
                List<Participant> recipient,
                List<Weapon> weapons,
                List<ContextReason> why,
                @Nullable Time time,
                List<Quantity> counted,
                List<Casualties> harmed,
                @Nullable String reciprocal) {
            Rule rule = statement.rule();
            Sentence sentence = findings.sentence();
            FieldText text = findings.text();
            Quote trigger = text.quote(sentence.span(statement.first(), statement.last()));
            String mode = WeaponModes.mode(rule, weapons);
            Ontology.Score score = ontology.score(rule.type(), mode);
            return new Event(
                    EventIds.of(documentId, text.field(), rule.type(), trigger, actor, recipient),
                    documentId,
                    text.field(),
                    sentence.index(),
                    text.codePoint(sentence.span().start()),
                    text.codePoint(sentence.span().end()),
                    rule.type(),
                    mode,
                    why.stream().map(ContextReason::context).toList(),
                    rule.cameo(),
                    score.quad(),
                    score.goldstein(),
                    stance.primary(),
                    reciprocal,
                    actor,
                    recipient,
                    targets(actor, counted),
                    weapons,
                    place(),
                    time,
                    stance.factuality(),
                    stance.stage(),
                    attribution(),
                    harmed,
                    trigger,
                    rule.id(),
                    confidence.chance(
                            Confidence.signs(statement, stance.factuality(), stance.primary(), actor, recipient)),
                    version);
        }

        /** What was hit; of two who fight each other none is a target of its own act. */
        private List<Target> targets(List<Participant> actor, List<Quantity> counted) {
            List<Target> all = targets.of(statement, findings, counted);
            return !statement.rule().reciprocal()
                    ? all
                    : all.stream().filter(target -> actor.stream().noneMatch(who -> covers(who.quote(), target.quote()))).toList();
        }

        private static boolean covers(Quote outer, Quote inner) {
            return outer.start() <= inner.start() && inner.end() <= outer.end();
        }

        private List<Weapon> weapons() {
            if (statement.rule().type() != EventType.ASSAULT && statement.rule().type() != EventType.MOBILIZE
                    && statement.rule().type() != EventType.PROTEST) {
                return List.of();
            }
            List<Weapon> weapons = new ArrayList<>(1);
            WeaponUse use = new WeaponUse(statement);
            Sentence sentence = findings.sentence();
            for (WeaponMention mention : findings.candidates().weapons()) {
                boolean filled = statement.fillers(Role.WEAPON).stream().anyMatch(filler -> mention.covers(filler.token()));
                boolean inTrigger = mention.first() <= statement.last() && statement.first() <= mention.last();
                if (filled || inTrigger || use.holds(mention)) {
                    weapons.add(new Weapon(
                            findings.text().quote(sentence.span(mention.first(), mention.last())), mention.entry().kind(), mention.entry().name()));
                }
            }
            return weapons;
        }

        private @Nullable Place place() {
            PlaceMention scene = places.scene(statement);
            if (scene != null) {
                if (scene.reason() != null && !scene.reason().isEmpty()) {
                    Place where = places.named(scene, findings.sentence(), findings.text(), PlaceBasis.STATED);
                    String region = where.admin1() == null ? "" : ", " + where.admin1();
                    String step = "place \"" + Objects.requireNonNull(where.quote()).text() + "\" is " + where.name() + region + " ("
                            + where.country() + "): " + scene.reason();
                    if (!steps.contains(step)) {
                        steps.add(step);
                    }
                }
                return places.place(scene, findings.sentence(), findings.text(), PlaceBasis.STATED);
            }
            boolean negated = stance.factuality() == Factuality.NEGATED || stance.factuality() == Factuality.HYPOTHETICAL;
            boolean sited = SITED.contains(statement.rule().type()) || SITED_MODES.contains(String.valueOf(statement.rule().mode()));
            if (!sited || negated || Scenes.namesPlace(findings)) {
                return null;
            }
            Place before = Scenes.before(all, findings.sentence().index(), places);
            if (before != null) {
                return before;
            }
            boolean past = stance.factuality() == Factuality.HISTORICAL;
            return past || Scenes.elsewhere(all, dateline) ? null : fromDateline();
        }

        /** The dateline's words lie in the text: for an event of the title its place stands without them. */
        private @Nullable Place fromDateline() {
            if (dateline == null || findings.text().field() == Field.TEXT) {
                return dateline;
            }
            return new Place(
                    null, dateline.name(), dateline.country(), dateline.admin1(), dateline.lat(), dateline.lon(),
                    dateline.geonames(), dateline.precision(), dateline.basis());
        }

        private List<Attribution> attribution() {
            List<Attribution> chain = new ArrayList<>(stance.speakers().size());
            for (Stance.Speaker speaker : stance.speakers()) {
                SentenceFindings at = all.get(speaker.sentence());
                if (at.text().field() != findings.text().field()) {
                    continue;
                }
                List<Resolved> who = participants.at(speaker.token(), speaker.sentence(), discourse, published);
                Quote cue = at.text().quote(speaker.cue());
                chain.add(new Attribution(who.isEmpty() ? unnamed(speaker, at) : names.full(who.get(0).participant(), at.text()), cue));
            }
            return chain;
        }

        /** A speaker that is no actor ("a report said") keeps its words. */
        private Participant unnamed(Stance.Speaker speaker, SentenceFindings at) {
            Sentence sentence = at.sentence();
            int first = NounPhrases.first(sentence, speaker.token());
            Quote quote = at.text().quote(sentence.span(first, speaker.token()));
            return new Participant(quote, quote.text(), null, null, List.of(), false);
        }
    }
}
