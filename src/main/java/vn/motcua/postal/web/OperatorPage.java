package vn.motcua.postal.web;

import java.time.LocalDate;
import vn.motcua.postal.Calls;
import vn.motcua.postal.Statuses;
import vn.motcua.shell.Frame;

/**
 * How the operator is.
 *
 * @param operator its name; blank where none is set up
 * @param mapped under which name its words are mapped
 */
public record OperatorPage(
        String operator, Calls.Health health, Statuses statuses, String mapped, LocalDate today) {

    public String words(String code, Frame frame) {
        return frame.words(statuses.words(mapped, code, today));
    }
}
