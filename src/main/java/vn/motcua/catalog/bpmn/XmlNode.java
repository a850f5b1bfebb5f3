package vn.motcua.catalog.bpmn;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Place;

/**
 * One element of an XML file.
 *
 * @param attributes those without a namespace; what a modeller adds under its own is its own affair
 * @param text what stands between its tags, without outer blanks
 */
record XmlNode(
        String namespace,
        String name,
        Map<String, String> attributes,
        List<XmlNode> children,
        String text,
        Place at) {

    XmlNode {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    boolean is(String wantedNamespace, String... names) {
        return namespace.equals(wantedNamespace) && List.of(names).contains(name);
    }

    @Nullable String attribute(String attribute) {
        return attributes.get(attribute);
    }

    String attribute(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    List<XmlNode> children(String wantedNamespace, String... names) {
        return children.stream().filter(child -> child.is(wantedNamespace, names)).toList();
    }

    /** Kind, id and name, as an author finds it in a modeller. */
    String called() {
        String id = attributes.get("id");
        String said = attributes.get("name");
        return name
                + (id == null ? "" : " " + id)
                + (said == null || said.isBlank() ? "" : " “" + said.strip() + "”");
    }
}
