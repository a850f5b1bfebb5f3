package vn.motcua.payment.web;

import java.util.List;
import vn.motcua.organization.Unit;
import vn.motcua.payment.Banks;
import vn.motcua.payment.Payments;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** Into which account of an agency people transfer. */
public record AccountPage(Unit agency, List<Banks.Bank> banks, FormView form) {

    public AccountPage {
        banks = List.copyOf(banks);
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.select(
                                "bank",
                                frame.text("payment.bank"),
                                banks.stream()
                                        .map(one -> Option.of(one.bin(), one.name()))
                                        .toList())
                        .mandatory(),
                Field.text("account", frame.text("payment.account"))
                        .maxLength(25)
                        .size("medium")
                        .mandatory(),
                Field.text("holder", frame.text("payment.holder"))
                        .maxLength(Payments.LONGEST_NUMBER)
                        .mandatory());
    }
}
