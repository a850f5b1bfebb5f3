package vn.motcua.catalog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureVersion;

/** What a version takes and costs, in words; channels on which it is the same share a line. */
final class Offers {

    private Offers() {}

    static List<ProcedurePage.Offer> of(ProcedureVersion version, Said said) {
        List<ProcedurePage.Offer> offers = new ArrayList<>();
        for (ProcedureCase one : version.cases()) {
            Set<Channel> open = new TreeSet<>(version.channels());
            while (!open.isEmpty()) {
                Channel first = open.iterator().next();
                Set<Channel> same =
                        open.stream()
                                .filter(other -> alike(version, one.id(), first, other))
                                .collect(Collectors.toCollection(TreeSet::new));
                offers.add(offer(version, one, same, said));
                open.removeAll(same);
            }
        }
        return offers;
    }

    private static boolean alike(ProcedureVersion version, String caseId, Channel a, Channel b) {
        return version.limit(caseId, a).equals(version.limit(caseId, b))
                && version.fees(caseId, a).stream()
                        .map(Fee::amount)
                        .toList()
                        .equals(version.fees(caseId, b).stream().map(Fee::amount).toList());
    }

    private static ProcedurePage.Offer offer(
            ProcedureVersion version, ProcedureCase one, Set<Channel> channels, Said said) {
        Channel first = channels.iterator().next();
        return new ProcedurePage.Offer(
                said.either(one.name(), one.nameEn()),
                channels.stream()
                        .map(channel -> said.text("catalog.channel." + channel))
                        .collect(Collectors.joining(", ")),
                version.limit(one.id(), first).text(said.locale()),
                version.fees(one.id(), first).stream()
                        .map(fee -> fee(fee, said))
                        .collect(Collectors.joining("; ")));
    }

    private static String fee(Fee fee, Said said) {
        String note = fee.note().isEmpty() ? "" : " (" + fee.note() + ")";
        return said.either(fee.name(), fee.nameEn()) + ": " + amount(fee, said) + note;
    }

    /** An amount, or that it is free. */
    static String amount(Fee fee, Said said) {
        return fee.amount().amount() == 0
                ? said.text("catalog.fee.free")
                : said.money(fee.amount());
    }
}
