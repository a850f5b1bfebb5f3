package vn.motcua.eform;

import java.util.List;

/**
 * What is wrong with a form that is being made, at the row where it is mended.
 *
 * @param row {@code section/child}, {@code field/child}, {@code field/members.name}, {@code
 *     rule/0}, or {@code form}
 * @param key of its sentence, under {@code eform.fault.}
 * @param blocks whether the form cannot be published with it
 */
public record LayoutFault(String row, String key, List<Object> arguments, boolean blocks) {

    public LayoutFault {
        arguments = List.copyOf(arguments);
    }
}
