package vn.motcua.payment.web;

import java.util.List;
import java.util.UUID;
import vn.motcua.organization.Unit;
import vn.motcua.payment.cashless.OnlineSetups;
import vn.motcua.payment.cashless.Payables;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * One procedure at one agency: what was set up, tried and ended, and forms to say more.
 *
 * @param refused which form was refused; empty for none
 */
public record OnlineSetupPage(
        Unit agency, Payables.Payable payable, FormView typed, String refused) {

    public String name(Frame frame) {
        return OnlineSetupsPage.name(payable, frame);
    }

    public String agencyName(Frame frame) {
        return frame.either(agency.name(), agency.nameEn());
    }

    public boolean isRefused(String form) {
        return refused.equals(form);
    }

    public FormView form(String form) {
        return isRefused(form) ? typed : FormView.empty();
    }

    public String key() {
        return Typing.key(form("setup")).toString();
    }

    public List<Field> setupFields(Frame frame) {
        return OnlineSetupsPage.setupFields(frame);
    }

    public static List<Field> testFields(Frame frame) {
        return List.of(
                Field.date("day", frame.text("payment.online.test.day"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.text("transaction", frame.text("payment.online.test.number"))
                        .maxLength(OnlineSetups.LONGEST_NUMBER)
                        .mandatory());
    }

    public static List<Field> endFields(Frame frame) {
        return List.of(
                Field.date("day", frame.text("payment.online.end.day"))
                        .placeholder("dd/mm/yyyy")
                        .hint(frame.text("payment.online.end.day.hint")),
                Field.checkbox("mistaken", frame.text("payment.online.end.mistaken")),
                Field.text("why", frame.text("payment.online.end.why"))
                        .maxLength(OnlineSetups.LONGEST)
                        .mandatory());
    }

    public static String act(UUID setup, String what) {
        return OnlineSetupsDoor.PATH + "/setups/" + setup + "/" + what;
    }
}
