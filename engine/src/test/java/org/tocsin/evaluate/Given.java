package org.tocsin.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Field;
import org.tocsin.document.Quote;
import org.tocsin.event.Casualties;
import org.tocsin.event.CoderVersion;
import org.tocsin.event.Effect;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Participant;
import org.tocsin.event.Stage;
import org.tocsin.event.Target;
import org.tocsin.event.TargetKind;
import org.tocsin.event.Weapon;
import org.tocsin.event.WeaponKind;
import org.tocsin.event.Who;

/** An event in the making, for tests: an asserted, accomplished, primary one with confidence 0.5 unless told otherwise. */
final class Given {

    private final EventType type;
    private final String trigger;
    private final List<Participant> actor = new ArrayList<>();
    private final List<Participant> recipient = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Weapon> weapons = new ArrayList<>();
    private final List<Casualties> casualties = new ArrayList<>();
    private List<String> contexts = List.of();
    private String id = "";
    private @Nullable String mirror;
    private @Nullable String mode;
    private boolean primary = true;
    private Factuality factuality = Factuality.ASSERTED;
    private Stage stage = Stage.ACCOMPLISHED;
    private double confidence = 0.5;

    private Given(EventType type, String trigger) {
        this.type = type;
        this.trigger = trigger;
    }

    static Given event(EventType type, String trigger) {
        return new Given(type, trigger);
    }

    Given actor(String... words) {
        Arrays.stream(words).map(text -> party(text, null)).forEach(actor::add);
        return this;
    }

    Given recipient(String... words) {
        Arrays.stream(words).map(text -> party(text, null)).forEach(recipient::add);
        return this;
    }

    Given from(String country, String... sectors) {
        actor.add(party(country, country, sectors));
        return this;
    }

    Given to(String country, String... sectors) {
        recipient.add(party(country, country, sectors));
        return this;
    }

    private static Participant party(String text, @Nullable String country, String... sectors) {
        return new Participant(quote(text), text, null, country, List.of(sectors), false);
    }

    Given target(String text, TargetKind kind, Effect effect) {
        targets.add(new Target(quote(text), kind, null, effect));
        return this;
    }

    Given weapon(String text, WeaponKind kind) {
        weapons.add(new Weapon(quote(text), kind));
        return this;
    }

    Given harm(Effect effect, int number) {
        casualties.add(new Casualties(effect, Who.UNKNOWN, quote("" + number), number, number, number));
        return this;
    }

    Given contexts(String... names) {
        contexts = List.of(names);
        return this;
    }

    Given mode(String name) {
        mode = name;
        return this;
    }

    Given mirrors(String own, String other) {
        id = own;
        mirror = other;
        return this;
    }

    Given aside() {
        primary = false;
        return this;
    }

    Given stance(Factuality text, Stage reached) {
        factuality = text;
        stage = reached;
        return this;
    }

    Given confidence(double chance) {
        confidence = chance;
        return this;
    }

    Event done() {
        return new Event(
                id.isEmpty() ? type + " " + trigger + actor + recipient : id, "d", Field.TEXT, 0, 0, 1, type, mode, contexts,
                "190", 4, -10, primary, mirror, actor, recipient, targets, weapons, null, null, factuality, stage, List.of(),
                casualties, quote(trigger), "rule", confidence, new CoderVersion("1", "1"));
    }

    private static Quote quote(String text) {
        return new Quote(text, 0, text.length());
    }
}
