package vn.motcua.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.Representations;
import vn.motcua.citizen.Represented;
import vn.motcua.dossier.Representative;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.PersonNumber;
import vn.motcua.kernel.Refusal;

/** For whom somebody files: for themselves, or for those whom they represent on the day. */
@Component
@LegalBasis("nd-61-2018#6.2")
public class Behalves {

    private static final String PARENT = "Cha, mẹ hoặc người giám hộ";

    private final Representations representations;
    private final BusinessClock clock;

    Behalves(Representations representations, BusinessClock clock) {
        this.representations = representations;
        this.clock = clock;
    }

    /** Those for whom somebody may file today. */
    public List<Represented> of(UUID account) {
        return representations.of(account, clock.today());
    }

    private Optional<Represented> chosen(String behalf, UUID account) {
        return behalf.equals(DraftContent.MYSELF)
                ? Optional.empty()
                : of(account).stream().filter(r -> r.id().toString().equals(behalf)).findFirst();
    }

    /**
     * Who files in the applicant's stead; nobody where they file for themselves, or speak for a
     * business, which is named with its applicant.
     */
    Optional<Representative> representative(String behalf, Citizen by) {
        return chosen(behalf, by.account())
                .filter(r -> r.kind() != Represented.Kind.EMPLOYEE)
                .map(r -> new Representative(by.name(), by.idNumber(), authority(r)));
    }

    private static String authority(Represented represented) {
        return represented.authority().isEmpty() ? PARENT : represented.authority();
    }

    /** What is wrong with filing for somebody, which no field of the applicant says. */
    List<Refusal> problems(String behalf, Citizen by) {
        List<Refusal> wrong = new ArrayList<>();
        if (behalf.equals(DraftContent.MYSELF)) {
            return wrong;
        }
        Optional<Represented> chosen = chosen(behalf, by.account());
        if (chosen.isEmpty()) {
            wrong.add(new FilingRefusal.NotRepresented());
        } else if (representative(behalf, by).isPresent()
                && PersonNumber.read(by.idNumber()).isEmpty()) {
            wrong.add(new FilingRefusal.OwnNumberMissing());
        }
        return wrong;
    }

    /** What is known of the applicant, by the fields of the form. */
    Map<String, String> known(String behalf, Citizen by) {
        Map<String, String> known = own(by);
        chosen(behalf, by.account())
                .ifPresent(r -> {
                    if (r.kind() == Represented.Kind.EMPLOYEE) {
                        known.put("organisation", r.name());
                        known.put("taxNumber", r.number());
                    } else {
                        known.putAll(Map.of("fullName", r.name(), "idNumber", r.number()));
                        known.putAll(Map.of("birthDate", "", "gender", ""));
                    }
                });
        return known;
    }

    private static Map<String, String> own(Citizen by) {
        LocalDate born = by.born();
        Map<String, String> known = new LinkedHashMap<>();
        known.put("fullName", by.name());
        known.put("idNumber", by.idNumber());
        known.put("birthDate", born == null ? "" : born.toString());
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
