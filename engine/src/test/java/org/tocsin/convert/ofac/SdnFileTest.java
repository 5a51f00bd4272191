package org.tocsin.convert.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.convert.Conversion;
import org.tocsin.convert.Known;
import org.tocsin.testing.ProjectKnowledge;

/** Invented entries in the shape of OFAC's list. */
class SdnFileTest {

    private final StringBuilder actors = new StringBuilder();
    private final Conversion to = new Conversion(new Known(ProjectKnowledge.knowledge()), actors::append);

    private void read(String xml) {
        SdnFile.read("sdn.xml", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), to);
    }

    private void list(String entries) {
        read("""
                <?xml version="1.0" standalone="yes"?>
                <sdnList xmlns="https://example.org/XML">
                <publshInformation><Publish_Date>01/02/2024</Publish_Date><Record_Count>9</Record_Count></publshInformation>
                """ + entries + "</sdnList>");
    }

    private static String entry(int uid, String type, String names, String program, String rest) {
        return "<sdnEntry>\n<uid>" + uid + "</uid>" + names + "<sdnType>" + type + "</sdnType><programList><program>"
                + String.join("</program><program>", program.split(",", -1)) + "</program></programList>" + rest + "</sdnEntry>\n";
    }

    @Test
    void organisationsWithTheirStrongNamesListsAndOneCountry() {
        list(entry(11, "Entity", "<lastName>ZENDA FIGHTERS' FRONT</lastName>", "SDGT,FTO", """
                <akaList><aka><uid>1</uid><type>a.k.a.</type><category>strong</category><lastName>ZFF</lastName></aka>
                <aka><uid>2</uid><type>a.k.a.</type><category>weak</category><lastName>THE FRONT</lastName></aka></akaList>
                <addressList><address><uid>3</uid><city>Oslo</city><country>Norway</country></address></addressList>""")
                + entry(12, "Entity", "<lastName>RURITANIAN RIVER SHIPPING CO. LTD</lastName>", "DPRK4", """
                <addressList><address><country>Norway</country></address><address><country>Peru</country></address></addressList>""")
                + entry(13, "Entity", "<lastName>PALACE OF THE ELPHBERGS</lastName>", "BELARUS", ""));

        assertThat(actors.toString()).isEqualTo("""
                - id: "zenda-fighters-front"
                  name: "Zenda Fighters' Front"
                  kind: group
                  country: "NOR"
                  sectors: ["REB"]
                  aliases: ["ZFF"]
                  designations: [{by: US-FTO}, {by: US-SDGT}]
                  source: "OFAC SDN list, uid 11"
                - id: "ruritanian-river-shipping-co-ltd"
                  name: "Ruritanian River Shipping Co. LTD"
                  kind: company
                  sectors: ["BUS"]
                  designations: [{by: US-SDN}]
                  source: "OFAC SDN list, uid 12"
                - id: "palace-of-the-elphbergs"
                  name: "Palace of the Elphbergs"
                  kind: organization
                  country: "BLR"
                  designations: [{by: US-SDN}]
                  source: "OFAC SDN list, uid 13"
                """);
        assertThat(to.lost()).containsOnly(Map.entry("weak other names", 1));
        assertThat(to.faults()).isEmpty();
    }

    @Test
    void ofPersonsOnlyHoldersOfAnOfficeOfTheStateThatTheProgramIsAbout() {
        list(entry(21, "Individual", "<firstName>Rupert</firstName><lastName>HENTZAU</lastName><title>Deputy Minister of Defense</title>",
                "BELARUS", "<dateOfBirthList><dateOfBirthItem><dateOfBirth>1950</dateOfBirth></dateOfBirthItem></dateOfBirthList>")
                + entry(22, "Individual", "<firstName>Fritz</firstName><lastName>TARLENHEIM</lastName><title>President, Zenda Trading Co.</title>",
                "BELARUS", "")
                + entry(23, "Individual", "<firstName>Sapt</firstName><lastName>COLONEL</lastName><title>Minister of Defense</title>", "SDGT", "")
                + entry(24, "Individual", "<firstName>Antoinette</firstName><lastName>MAUBAN</lastName>", "BELARUS", "")
                + entry(25, "Vessel", "<lastName>ZENDA QUEEN</lastName>", "DPRK", ""));

        assertThat(actors.toString()).isEqualTo("""
                - id: "rupert-hentzau"
                  name: "Rupert Hentzau"
                  kind: person
                  designations: [{by: US-SDN}]
                  offices: [{title: "Deputy Minister of Defense", country: "BLR", sectors: [MIL]}]
                  source: "OFAC SDN list, uid 21"
                """);
        assertThat(to.lost()).containsOnly(
                Map.entry("private persons, or persons whose public office is not plain", 3), Map.entry("ships and aircraft", 1));
    }

    @Test
    void whoIsKnownGetsWhatIsNew() {
        list(entry(31, "Entity", "<lastName>HAMAS</lastName>", "SDGT,FTO", """
                <akaList><aka><category>strong</category><lastName>ZENDA HAMAS WING</lastName></aka></akaList>"""));

        assertThat(actors.toString()).isEqualTo("""
                - id: "hamas"
                  add: true
                  aliases: ["Zenda Hamas Wing"]
                """);
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingIsExpanded() {
        read("""
                <?xml version="1.0"?>
                <!DOCTYPE sdnList [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>
                <sdnList><sdnEntry><uid>1</uid><lastName>&b;&c;</lastName><sdnType>Entity</sdnType></sdnEntry></sdnList>
                """);

        assertThat(to.faults()).singleElement().asString().startsWith("sdn.xml:2: a document type, which this list does not have");
        assertThat(actors).isEmpty();
    }

    @Test
    void whatIsNoSuchListIsNamedByLine() {
        read("<html>\n<body/></html>");
        read("<sdnList>\n<sdnEntry><uid>1</uid></sdnList>");
        read("<sdnList>\n" + entry(41, "Planet", "<lastName>MARS</lastName>", "CUBA", "") + "</sdnList>");
        read("<sdnList>\n<sdnEntry><lastName>" + "A".repeat(5000) + "</lastName></sdnEntry></sdnList>");
        read("<sdnList>" + "<a>".repeat(100) + "</a>".repeat(100) + "</sdnList>");
        read("");

        assertThat(to.faults()).satisfiesExactly(
                fault -> assertThat(fault).startsWith("sdn.xml:1: the document is a <html>, expected <sdnList>"),
                fault -> assertThat(fault).startsWith("sdn.xml:2: no well-formed XML"),
                fault -> assertThat(fault).startsWith("sdn.xml:2: sdnType \"Planet\", expected Entity"),
                fault -> assertThat(fault).startsWith("sdn.xml:2: a text longer than 4000 characters in <lastName>"),
                fault -> assertThat(fault).startsWith("sdn.xml:1: elements more than 32 deep"),
                fault -> assertThat(fault).startsWith("sdn.xml:1: no well-formed XML"));
    }
}
