package org.tocsin.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.annotate.Sentence;

class CasualtyFinderTest {

    private final CasualtyFinder finder = new CasualtyFinder(WhoLookup.small());

    /** Expected: effect who low,best,high [words] of each, in order; "part" where it is one; "-" for null. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gunmen killed/VBD four people | killed unknown 4,4,4 [four people]
            Four people were killed and ten wounded | killed unknown 4,4,4 [Four people]; injured unknown 10,10,10 [ten]
            A blast hit the town , killing at least 12 | killed unknown 12,-,- [at least 12]
            The blast left five dead and dozens injured | killed unknown 5,5,5 [five]; injured unknown 24,-,99 [dozens]
            A bomb killed/VBD a soldier | killed combatant 1,1,1 [a soldier]
            The death toll rose to 35 | killed unknown 35,35,35 [35]
            The death toll rose from 12 to 35 | killed unknown 35,35,35 [35]
            15 dead , 20 injured | killed unknown 15,15,15 [15]; injured unknown 20,20,20 [20]
            There were no casualties | killed unknown 0,0,0 [no casualties]; injured unknown 0,0,0 [no casualties]
            No one was hurt/VBN | injured unknown 0,0,0 [No one]
            No one was killed | killed unknown 0,0,0 [No one]
            Four people , two of them children , were killed | killed unknown 4,4,4 [Four people]; killed child 2,2,2 [two of them children] part
            They killed/VBD 12 people , including three women | killed unknown 12,12,12 [12 people]; killed civilian 3,3,3 [three women] part
            They killed/VBD 12 people , including three others | killed unknown 12,12,12 [12 people]
            Three soldiers and two civilians were killed | killed combatant 3,3,3 [Three soldiers]; killed civilian 2,2,2 [two civilians]
            They killed/VBD and wounded/VBD 30 people | killed unknown 1,-,29 [30 people]; injured unknown 1,-,29 [30 people]
            They killed/VBD or captured/VBD 30 militants | killed combatant 0,-,30 [30 militants]; abducted combatant 0,-,30 [30 militants]
            At least 12 people , most of them civilians , were killed | killed unknown 12,-,- [At least 12 people]
            They killed/VBD 12 people , all of them civilians | killed civilian 12,12,12 [12 people]
            The third/JJ soldier killed this year | killed combatant 1,1,1 [third soldier]
            He was killed on 3 May | killed unknown 1,1,1 [He]
            A five ~- ~year ~- ~old boy was killed | killed child 1,1,1 [A five - year - old boy]
            5,000 troops attacked the town | none
            Three soldiers suffered minor injuries | injured combatant 3,3,3 [Three soldiers]
            The body of a man was found | killed unknown 1,1,1 [a man]
            The bodies of 12 people were found | killed unknown 12,12,12 [12 people]
            The hostages were freed/VBN | none
            Gunmen assassinated/VBD Mayor Lopez | killed other 1,1,1 [Mayor Lopez]
            Troops killed/VBD civilians | killed civilian 2,-,- [civilians]
            Rebels massacred/VBD 20 villagers | killed civilian 20,20,20 [20 villagers]
            Two men were shot dead | killed unknown 2,2,2 [Two men]
            Two men were gunned/VBN down | killed unknown 2,2,2 [Two men]
            Ten people died in the attack | killed unknown 10,10,10 [Ten people]
            The attack caused/VBD 12 deaths | killed unknown 12,12,12 [12 deaths]
            The attack claimed 12 lives | killed unknown 12,12,12 [12 lives]
            The attack claimed the lives of 12 people | killed unknown 12,12,12 [12 people]
            12 people lost their/PRP$ lives | killed unknown 12,12,12 [12 people]
            They wounded/VBD seven others | injured unknown 7,7,7 [seven others]
            Gunmen kidnapped/VBD 20 women | abducted civilian 20,20,20 [20 women]
            Gunmen took 20 people hostage | abducted unknown 20,20,20 [20 people]
            20 people were taken/VBN hostage | abducted unknown 20,20,20 [20 people]
            Rebels seized/VBD the town | none
            Rebels captured/VBD three soldiers | abducted combatant 3,3,3 [three soldiers]
            Rebels captured/VBD ten rifles | none
            Police arrested/VBD 15 suspects | detained unknown 15,15,15 [15 suspects]
            Police made/VBD 10 arrests | detained unknown 10,10,10 [10 arrests]
            Thousands of villagers fled | displaced civilian 2000,-,- [Thousands of villagers]
            The gunmen fled | none
            Fighting displaced/VBD 10,000 people | displaced unknown 10000,10000,10000 [10,000 people]
            Fighting forced/VBD 10,000 people from their/PRP$ homes | displaced unknown 10000,10000,10000 [10,000 people]
            500 families fled | displaced civilian 500,-,- [500 families]
            Six people are/VBP missing | missing unknown 6,6,6 [Six people]
            Two students disappeared/VBD in Kabul | missing civilian 2,2,2 [Two students]
            Two people in Kabul were killed | killed unknown 2,2,2 [Two people]
            Dozens of people were killed | killed unknown 24,-,99 [Dozens of people]
            Three of the attackers were killed | killed combatant 3,3,3 [Three of the attackers]
            The murder of three priests shocked/VBD them | killed civilian 3,3,3 [three priests]
            The soldiers were not injured | none
            The blast did/VBD not kill/VB anyone/NN | killed unknown 0,0,0 [anyone]
            The attack passed without casualties | killed unknown 0,0,0 [casualties]; injured unknown 0,0,0 [casualties]
            Troops killed/VBD two soldiers and three civilians | killed combatant 2,2,2 [two soldiers]; killed civilian 3,3,3 [three civilians]
            One dead terrorist was found | killed combatant 1,1,1 [One dead terrorist]
            They released/VBD two kidnapped engineers | none
            The attack killed/VBD 40 cattle/NNS | none
            Two more/JJR people were seriously wounded | injured unknown 2,2,2 [Two more people]
            There were 30 casualties | killed unknown 0,-,30 [30 casualties]; injured unknown 0,-,30 [30 casualties]
            They killed/VBD Tuesday | none
            A death/NN squad/NN attacked | none
            The bill was killed | none
            """)
    void countsPeopleByTheWordsBeside(String text, String expected) {
        assertThat(written(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gunmen/NNS/2/nsubj killed/VBD/0/root four/CD/4/nummod people/NNS/2/obj | killed unknown 4,4,4 [four people]
            A/DT/2/det bomb/NN/4/nsubj that/WDT/4/nsubj killed/VBD/7/x four/CD/6/nummod children/NNS/4/obj exploded/VBD/0/root | killed child 4,4,4 [four children]
            Four/CD/2/nummod monks/NNS/8/nsubj who/WP/5/nsubj:pass were/VBD/5/aux:pass kidnapped/VBN/2/acl:relcl have/VBP/8/aux since/RB/8/advmod prayed/VBN/0/root | abducted unknown 4,4,4 [Four monks]
            Two/CD/2/nummod soldiers/NNS/7/nsubj:pass of/IN/5/case the/DT/5/det army/NN/2/nmod were/VBD/7/aux:pass shot/VBN/0/root and/CC/9/cc killed/VBN/7/conj | killed combatant 2,2,2 [Two soldiers]
            Shells/NNS/2/nsubj killed/VBD/0/root two/CD/4/nummod soldiers/NNS/2/obj and/CC/7/cc three/CD/7/nummod civilians/NNS/4/conj | killed combatant 2,2,2 [two soldiers]; killed civilian 3,3,3 [three civilians]
            People/NNS/5/nsubj:pass killed/VBN/1/acl yesterday/NN/2/obl:tmod were/VBD/5/aux:pass buried/VBN/0/root | killed unknown 2,-,- [People]
            """)
    void readsTheTree(String text, String expected) {
        assertThat(written(text)).isEqualTo(expected);
    }

    private String written(String text) {
        Sentence sentence = SentenceText.of(text);
        List<String> found = finder.find(sentence).stream().map(m -> written(sentence, m)).toList();
        return found.isEmpty() ? "none" : String.join("; ", found);
    }

    private static String written(Sentence sentence, CasualtyMention m) {
        return m.effect().label() + " " + m.who().label()
                + " " + m.low() + "," + (m.best() == null ? "-" : m.best()) + "," + (m.high() == null ? "-" : m.high())
                + " [" + SentenceText.words(sentence, m.firstToken(), m.lastToken()) + "]"
                + (m.part() ? " part" : "");
    }
}
