package vn.motcua.citizen.web;

import java.util.List;
import vn.motcua.kernel.Refusal;
import vn.motcua.shell.FormView;

/**
 * What erasing an account takes.
 *
 * @param hindrances why it cannot be erased now
 */
public record ErasePage(List<Refusal> hindrances, FormView form) {

    public ErasePage {
        hindrances = List.copyOf(hindrances);
    }
}
