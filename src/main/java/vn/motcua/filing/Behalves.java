package vn.motcua.filing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.Citizen;
import vn.motcua.dossier.Representative;

/** For whom somebody files: for themselves, or for those whom they represent. */
@Component
class Behalves {

    /** Who files in the applicant's stead; nobody where they file for themselves. */
    Optional<Representative> representative(String behalf, Citizen by) {
        return Optional.empty();
    }

    /** What is known of the applicant by the fields of the form. */
    Map<String, String> known(Citizen by) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("fullName", by.name());
        known.put("idNumber", by.idNumber());
        known.put("birthDate", by.born() == null ? "" : by.born().toString());
        known.put(
                "gender",
                switch (by.gender()) {
                    case "MALE" -> "Nam";
                    case "FEMALE" -> "Nữ";
                    default -> "";
                });
        known.put("address", by.address());
        known.put("phone", by.phone());
        known.put("email", by.email());
        known.put("organisation", by.organisation());
        known.put("taxNumber", by.taxNumber());
        return known;
    }
}
