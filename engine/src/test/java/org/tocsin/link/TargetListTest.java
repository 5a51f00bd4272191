package org.tocsin.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.link.Story.assault;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.event.Incident;
import org.tocsin.event.Incident.IncidentTarget;

/** Whom and what an incident hit, each once. */
class TargetListTest {

    private static List<String> names(Story story) {
        List<Incident> incidents = story.incidents();
        assertThat(incidents).hasSize(1);
        return incidents.get(0).targets().stream().map(IncidentTarget::name).toList();
    }

    @Test
    void namesTakeThePlaceOfACountedGroup() {
        assertThat(names(new Story()
                .say("Two reporters were shot.").event(assault("shot").on("Two reporters"))
                .say("In the attack, Ada Brandt was wounded.").event(assault("wounded").on("Ada Brandt"))
                .say("In the attack, Jon Halle was wounded.").event(assault("wounded").on("Jon Halle"))))
                .containsExactly("Ada Brandt", "Jon Halle");
    }

    @Test
    void aGroupOfAnotherNumberStays() {
        assertThat(names(new Story()
                .say("Three reporters were shot.").event(assault("shot").on("Three reporters"))
                .say("In the attack, Jon Halle was wounded.").event(assault("wounded").on("Jon Halle"))))
                .containsExactly("Three reporters", "Jon Halle");
    }

    @Test
    void aTitleMeansItsBearer() {
        Story story = new Story()
                .say("Gunmen shot General Ada Brandt.").event(assault("shot").on("General Ada Brandt"))
                .say("The general was wounded.").event(assault("wounded").on("general"));
        assertThat(names(story)).containsExactly("General Ada Brandt");
        assertThat(story.incidents().get(0).targets().get(0).evidence()).hasSize(2);
    }

    @Test
    void aDriverIsSomebodyElse() {
        assertThat(names(new Story()
                .say("Gunmen shot General Ada Brandt.").event(assault("shot").on("General Ada Brandt"))
                .say("The driver was wounded.").event(assault("wounded").on("driver"))))
                .containsExactly("General Ada Brandt", "driver");
    }

    @Test
    void theFullerNameStands() {
        assertThat(names(new Story()
                .say("Gunmen shot Ada Brandt.").event(assault("shot").on("Ada Brandt"))
                .say("Ada Maria Brandt was wounded.").event(assault("wounded").on("Ada Maria Brandt"))))
                .containsExactly("Ada Maria Brandt");
    }
}
