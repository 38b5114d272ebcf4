package io.showroom.lead.adf;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads lead mails (ADF/XML 1.0) leniently in form and strictly in what could do harm: no DTD, no entities, no
 * truncated document, at most so many prospects (handbook, sections 9 and 10).
 */
public final class AdfReader {
    private static final int DEEPEST = 32;

    private AdfReader() {}

    /**
     * @param bytes the mail as it came
     * @param most prospects that one mail may hold
     * @throws AdfRefused when nothing of it can be read
     */
    public static List<AdfProspect> read(byte[] bytes, int most) {
        AdfElement root = tree(AdfCuring.cure(AdfText.of(bytes)));
        List<AdfElement> prospects = root.name().equals("prospect")
                ? List.of(root)
                : root.all("prospect").toList();
        if (prospects.isEmpty()) {
            throw new AdfRefused("no-prospect", "the document holds no prospect");
        }
        if (prospects.size() > most) {
            throw new AdfRefused("too-many-prospects", "the document holds more than " + most + " prospects");
        }
        return prospects.stream().map(AdfProspectReader::read).toList();
    }

    private static AdfElement tree(String text) {
        XMLStreamReader xml = null;
        try {
            xml = factory().createXMLStreamReader(new StringReader(text));
            return walk(xml);
        } catch (XMLStreamException broken) {
            throw new AdfRefused("malformed", "the document is not well-formed XML or is cut off");
        } finally {
            close(xml);
        }
    }

    private static AdfElement walk(XMLStreamReader xml) throws XMLStreamException {
        Deque<AdfElement> open = new ArrayDeque<>();
        AdfElement root = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    AdfElement element = element(xml);
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.peek().add(element);
                    }
                    open.push(element);
                    if (open.size() > DEEPEST) {
                        throw new AdfRefused("too-deep", "elements lie more than " + DEEPEST + " deep");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.peek().add(xml.getText());
                    }
                }
                case XMLStreamConstants.DTD,
                        XMLStreamConstants.ENTITY_REFERENCE,
                        XMLStreamConstants.ENTITY_DECLARATION ->
                    throw new AdfRefused("dtd", "a document type or an entity is not accepted");
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
        return root;
    }

    private static AdfElement element(XMLStreamReader xml) {
        AdfElement element = new AdfElement(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return element;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the document is read");
        });
        return factory;
    }

    private static void close(XMLStreamReader xml) {
        try {
            if (xml != null) {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a reader over a string holds nothing to close", e);
        }
    }
}
