package vn.motcua.catalog.bpmn;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.BpmnRefusal;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.FileRefusal;
import vn.motcua.catalog.Place;
import vn.motcua.kernel.RefusalException;

/**
 * Builds the tree of an XML file that a stranger may have made. No document type is read, so that
 * no entity can fetch or swell anything, and bytes, elements and depth are bounded.
 */
final class XmlFile {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int MOST_DEPTH = 64;

    private final String file;
    private final XMLStreamReader reader;
    private final Deque<Open> open = new ArrayDeque<>();
    private int elements;

    /** An element whose end has not come yet. */
    private record Open(
            String namespace,
            String name,
            Map<String, String> attributes,
            List<XmlNode> children,
            StringBuilder text,
            Place at) {

        XmlNode closed() {
            return new XmlNode(namespace, name, attributes, children, text.toString().strip(), at);
        }
    }

    private XmlFile(String file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /**
     * @throws RefusalException with the line, when it cannot be read or is not to be
     */
    static XmlNode read(String file, byte[] bytes) {
        Place top = new Place(file, 1);
        if (bytes.length == 0) {
            throw new RefusalException(new FileRefusal.NothingToRead(top));
        }
        if (bytes.length > MOST_BYTES) {
            throw new RefusalException(new BpmnRefusal.TooBig(top, MOST_BYTES / 1024));
        }
        try {
            XMLStreamReader reader =
                    factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            return new XmlFile(file, reader).root();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            throw new RefusalException(
                    new FileRefusal.NotReadable(new Place(file, line), sentence(e)));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("entity");
        });
        return factory;
    }

    /** What the parser says, without its own account of where. */
    private static String sentence(XMLStreamException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), "XML");
        int said = message.indexOf("Message: ");
        return (said < 0 ? message : message.substring(said + "Message: ".length()))
                .lines()
                .findFirst()
                .orElse("XML");
    }

    private XmlNode root() throws XMLStreamException {
        XmlNode root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> root = end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new RefusalException(new BpmnRefusal.DoctypeRefused(here()));
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
        return Objects.requireNonNull(root);
    }

    private void begin() {
        elements++;
        if (elements > MOST_ELEMENTS || open.size() >= MOST_DEPTH) {
            throw refused(new BpmnRefusal.TooManyElements(here(), MOST_ELEMENTS));
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (isEmpty(reader.getAttributeNamespace(i))) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        open.push(
                new Open(
                        Objects.requireNonNullElse(reader.getNamespaceURI(), ""),
                        reader.getLocalName(),
                        attributes,
                        new ArrayList<>(),
                        new StringBuilder(),
                        here()));
    }

    private static boolean isEmpty(@Nullable String namespace) {
        return namespace == null || namespace.isEmpty();
    }

    private XmlNode end() {
        XmlNode node = open.pop().closed();
        Open parent = open.peek();
        if (parent != null) {
            parent.children().add(node);
        }
        return node;
    }

    private void text() {
        Open here = open.peek();
        if (here != null) {
            here.text().append(reader.getText());
        }
    }

    private Place here() {
        return new Place(file, Math.max(1, reader.getLocation().getLineNumber()));
    }

    private static RefusalException refused(CatalogRefusal refusal) {
        return new RefusalException(refusal);
    }
}
