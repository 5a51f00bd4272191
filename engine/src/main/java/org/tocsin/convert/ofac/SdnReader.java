package org.tocsin.convert.ofac;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tocsin.convert.ofac.SdnEntry.OtherName;

/**
 * Reads {@code sdn.xml}: {@code sdnList/sdnEntry} with {@code uid, firstName, lastName, title, sdnType, programList/program,
 * akaList/aka/(type, category, lastName, firstName), addressList/address/country}; all else is passed over, in whatever name
 * space. One entry is held at a time. A document type is refused, so that nothing is expanded and nothing is fetched.
 */
final class SdnReader {

    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_PARTS = 2_000;
    private static final int DEEPEST = 32;

    private static final Set<String> KEPT =
            Set.of("uid", "firstName", "lastName", "title", "sdnType", "program", "category", "country");

    private final XMLStreamReader xml;
    private final List<String> path = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Draft draft = new Draft(0);

    private SdnReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** An entry while its elements are read. */
    private static final class Draft {

        private final int line;
        private String uid = "";
        private String type = "";
        private String firstName = "";
        private String lastName = "";
        private String title = "";
        private String akaFirst = "";
        private String akaLast = "";
        private String category = "";
        private final List<String> programs = new ArrayList<>();
        private final List<OtherName> names = new ArrayList<>();
        private final List<String> countries = new ArrayList<>();

        Draft(int line) {
            this.line = line;
        }

        SdnEntry entry() {
            return new SdnEntry(line, uid, type, firstName, lastName, title, programs, names, countries);
        }
    }

    /**
     * Gives each entry to a taker.
     *
     * @throws SdnException where the file is no such list, with the line
     */
    static void read(InputStream in, Consumer<SdnEntry> taker) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("it points to something outside of itself, which is not fetched");
        });
        XMLStreamReader xml = null;
        try {
            xml = factory.createXMLStreamReader(in);
            new SdnReader(xml).read(taker);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            String what = e.getNestedException() instanceof IOException ? "" : "no well-formed XML: ";
            throw new SdnException(line, what + firstLine(String.valueOf(e.getMessage())), e);
        }
    }

    private static String firstLine(String message) {
        String said = message.replaceAll("(?s).*\\nMessage: ", "");
        return said.lines().findFirst().orElse(said);
    }

    private void read(Consumer<SdnEntry> taker) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), taker);
                case XMLStreamConstants.DTD -> throw fault("a document type, which this list does not have; it is not read");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw fault("a reference to an entity, expected plain text");
                default -> {
                    // comments and instructions say nothing of entries
                }
            }
        }
    }

    private void start(String name) {
        if (path.isEmpty() && !name.equals("sdnList")) {
            throw fault("the document is a <" + name + ">, expected <sdnList>, OFAC's sdn.xml");
        }
        if (path.size() >= DEEPEST) {
            throw fault("elements more than " + DEEPEST + " deep, which no such list has");
        }
        path.add(name);
        text.setLength(0);
        if (name.equals("sdnEntry")) {
            draft = new Draft(xml.getLocation().getLineNumber());
        }
    }

    private void characters() {
        if (!path.isEmpty() && KEPT.contains(path.get(path.size() - 1))) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            if (text.length() > LONGEST_TEXT) {
                throw fault("a text longer than " + LONGEST_TEXT + " characters in <" + path.get(path.size() - 1) + ">");
            }
        }
    }

    private void end(String name, Consumer<SdnEntry> taker) {
        path.remove(path.size() - 1);
        String value = text.toString().strip().replaceAll("\\s+", " ");
        text.setLength(0);
        String above = path.isEmpty() ? "" : path.get(path.size() - 1);
        if (name.equals("sdnEntry")) {
            taker.accept(draft.entry());
            draft = new Draft(0);
        } else if (above.equals("sdnEntry")) {
            ofEntry(name, value);
        } else if (above.equals("aka")) {
            ofName(name, value);
        } else if (name.equals("aka")) {
            String full = (draft.akaFirst + " " + draft.akaLast).strip();
            add(draft.names, new OtherName(full, draft.category.equals("strong")));
            draft.akaFirst = "";
            draft.akaLast = "";
            draft.category = "";
        } else if (name.equals("program")) {
            add(draft.programs, value);
        } else if (name.equals("country") && above.equals("address")) {
            add(draft.countries, value);
        }
    }

    private void ofEntry(String name, String value) {
        switch (name) {
            case "uid" -> draft.uid = value;
            case "sdnType" -> draft.type = value;
            case "firstName" -> draft.firstName = value;
            case "lastName" -> draft.lastName = value;
            case "title" -> draft.title = value;
            default -> {
                // remarks, dates of birth, documents and the like are not kept
            }
        }
    }

    private void ofName(String name, String value) {
        switch (name) {
            case "firstName" -> draft.akaFirst = value;
            case "lastName" -> draft.akaLast = value;
            case "category" -> draft.category = value;
            default -> {
                // its number and whether it is former say nothing of its strength
            }
        }
    }

    private <T> void add(List<T> parts, T part) {
        if (parts.size() >= MOST_PARTS) {
            throw fault("an entry with more than " + MOST_PARTS + " names, programs or addresses, which no such list has");
        }
        parts.add(part);
    }

    private SdnException fault(String message) {
        return new SdnException(xml.getLocation().getLineNumber(), message, null);
    }
}
