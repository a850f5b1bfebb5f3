package vn.motcua.communication.web;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** The form of a new material. */
public record MaterialFormPage(List<Unit> agencies, CommunicationNames names, FormView form) {

    public MaterialFormPage {
        agencies = List.copyOf(agencies);
    }

    public List<Field> fields(Frame frame) {
        return Stream.concat(
                        MaterialFields.head(agencies, names, frame).stream(),
                        MaterialFields.version(frame).stream())
                .toList();
    }
}
