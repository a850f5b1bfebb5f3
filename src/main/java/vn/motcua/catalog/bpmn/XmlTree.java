package vn.motcua.catalog.bpmn;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An XML document that is being written; names carry one of the prefixes declared at the root. */
final class XmlTree {

    private final Map<String, String> prefixes;
    private final Document document;

    /**
     * @param prefixes namespaces by prefix
     */
    XmlTree(Map<String, String> prefixes) {
        this.prefixes = prefixes;
        try {
            document =
                    DocumentBuilderFactory.newDefaultNSInstance()
                            .newDocumentBuilder()
                            .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Element root(String name) {
        Element root = element(name);
        prefixes.forEach((prefix, namespace) ->
                root.setAttributeNS(
                        XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, namespace));
        document.appendChild(root);
        return root;
    }

    /** A new element at the end of its parent. */
    Element add(Element parent, String name) {
        Element child = element(name);
        parent.appendChild(child);
        return child;
    }

    Element add(Element parent, String name, String text) {
        Element child = add(parent, name);
        child.setTextContent(text);
        return child;
    }

    private Element element(String name) {
        String prefix = name.substring(0, name.indexOf(':'));
        return document.createElementNS(prefixes.get(prefix), name);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
            writer.setOutputProperty(OutputKeys.INDENT, "yes");
            writer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "2");
            document.setXmlStandalone(true);
            writer.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
