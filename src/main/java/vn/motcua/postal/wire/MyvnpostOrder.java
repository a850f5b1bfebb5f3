package vn.motcua.postal.wire;

import java.util.LinkedHashMap;
import java.util.Map;

/** The body of an order at MyVNPost, in the names that its description gives. */
final class MyvnpostOrder {

    /** What stands for a district since there are none. */
    private static final String NO_DISTRICT = "VNPOST";

    private static final int ISSUE = 1;
    private static final int PAPERS_GRAMS = 100;

    private MyvnpostOrder() {}

    static Map<String, Object> of(Parcel parcel, OperatorSettings.Myvnpost settings) {
        Map<String, Object> information = new LinkedHashMap<>();
        // A side in another province is known by its address alone.
        party(information, "sender", parcel.sender(), province(parcel, parcel.collect()));
        party(information, "receiver", parcel.receiver(), province(parcel, !parcel.collect()));
        information.put("serviceCode", settings.service());
        information.put("saleOrderCode", parcel.reference());
        information.put("contentNote", parcel.dossier() + " " + parcel.content());
        information.put("weight", PAPERS_GRAMS);
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("orderCreationStatus", ISSUE);
        order.put("type", "GUI");
        order.put("customerCode", settings.customer());
        order.put("contractCode", settings.contract());
        order.put("informationOrder", information);
        return order;
    }

    private static String province(Parcel parcel, boolean applicant) {
        return applicant && parcel.far() ? "" : parcel.province();
    }

    private static void party(
            Map<String, Object> to, String side, Parcel.Party party, String province) {
        to.put(side + "Name", party.name());
        to.put(side + "Phone", party.phone());
        to.put(side + "Address", party.address());
        to.put(side + "ProvinceCode", province);
        to.put(side + "DistrictCode", NO_DISTRICT);
    }
}
