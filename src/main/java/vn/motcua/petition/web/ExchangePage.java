package vn.motcua.petition.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.petition.NationalExchange;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * Files of the national system, in and out.
 *
 * @param brought what came of the file that was just sent; absent where none was
 */
public record ExchangePage(FormView form, NationalExchange.@Nullable Brought brought) {

    public Field file(Frame frame) {
        return Field.of(Field.Kind.FILE, "file", frame.text("petition.exchange.file"))
                .hint(frame.text("petition.exchange.file.hint"))
                .mandatory();
    }
}
