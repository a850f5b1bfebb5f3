package vn.motcua.eform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.kernel.Bilingual;
import vn.motcua.place.Address;
import vn.motcua.place.Doubt;
import vn.motcua.place.Place;
import vn.motcua.place.Reading;

/** Says what is wrong with an address: what is missing, and what is no place of the day. */
final class AddressCheck {

    private final AddressReader reader;
    private final String address;
    private final Function<String, Bilingual> labels;
    private final List<EFormRefusal.OfField> wrong = new ArrayList<>();

    /**
     * @param address flat name of the address
     * @param labels of its parts
     */
    AddressCheck(AddressReader reader, String address, Function<String, Bilingual> labels) {
        this.reader = reader;
        this.address = address;
        this.labels = labels;
    }

    List<EFormRefusal.OfField> of(JsonNode value) {
        if (value.has("country")) {
            abroad(value);
        } else if (!isByCode(value)) {
            byName(value);
        }
        return wrong;
    }

    private String name(String part) {
        return address + "." + part;
    }

    private Bilingual label(String part) {
        return labels.apply(part);
    }

    private void missing(String part) {
        wrong.add(new EFormRefusal.Missing(name(part), label(part)));
    }

    private void abroad(JsonNode value) {
        if (value.has("province") || value.has("district") || value.has("commune")) {
            wrong.add(new EFormRefusal.PlaceAbroad(name("country"), label("country")));
        } else if (!value.has("detail")) {
            missing("detail");
        }
    }

    /** Whether code and names are those of one commune of the day; such an address is right. */
    private boolean isByCode(JsonNode value) {
        Place commune =
                reader.places()
                        .on(text(value, "commune" + AddressReader.CODE), reader.day())
                        .orElse(null);
        if (commune == null || commune.level() != Place.Level.COMMUNE) {
            return false;
        }
        Address whole = reader.places().whole(commune, reader.day());
        return isSame(value, "commune", commune)
                && isSame(value, "province", whole.province())
                && (whole.district() == null
                        ? !value.has("district")
                        : !value.has("district") || isSame(value, "district", whole.district()));
    }

    private static boolean isSame(JsonNode value, String part, @Nullable Place place) {
        return place != null
                && text(value, part).equals(place.name())
                && text(value, part + AddressReader.CODE).equals(place.code());
    }

    private void byName(JsonNode value) {
        Reading reading = reader.read(value);
        Address found = reading.address();
        reading.doubts().forEach(doubt -> add(doubt, found.province()));
        Place district = found.district();
        if (!value.has("province")) {
            missing("province");
        }
        boolean needsCommune =
                district == null || reader.places().hasCommunes(district, reader.day());
        if (!value.has("commune") && needsCommune) {
            missing("commune");
        }
        if (wrong.isEmpty()) {
            code(value, "province", found.province());
            code(value, "district", district);
            code(value, "commune", found.commune());
        }
    }

    private void code(JsonNode value, String part, @Nullable Place place) {
        if (place != null
                && (value.has(part) || value.has(part + AddressReader.CODE))
                && !isSame(value, part, place)) {
            wrong.add(new EFormRefusal.PlaceCode(name(part), label(part), place.code()));
        }
    }

    private void add(Doubt doubt, @Nullable Place province) {
        String part = part(doubt.level());
        String name = name(part);
        Bilingual label = label(part);
        List<PlaceChoice> choices =
                PlaceChoice.of(doubt.choices(), province, reader.places(), reader.day());
        wrong.add(
                switch (doubt.why()) {
                    case UNKNOWN ->
                            choices.isEmpty()
                                    ? new EFormRefusal.PlaceUnknown(name, label)
                                    : new EFormRefusal.PlaceUnclear(name, label, choices);
                    case AMBIGUOUS -> new EFormRefusal.PlaceAmbiguous(name, label, choices);
                    case ELSEWHERE ->
                            new EFormRefusal.PlaceElsewhere(name, label, of(doubt).name(), choices);
                    case ENDED -> ended(name, label, of(doubt), choices);
                    case LATER ->
                            new EFormRefusal.PlaceLater(
                                    name, label, of(doubt).name(), of(doubt).from());
                });
    }

    private static EFormRefusal.OfField ended(
            String name, Bilingual label, Place ended, List<PlaceChoice> choices) {
        LocalDate since = Objects.requireNonNull(ended.to()).plusDays(1);
        return choices.isEmpty()
                ? new EFormRefusal.PlaceGone(name, label, ended.name(), since)
                : new EFormRefusal.PlaceEnded(name, label, ended.name(), since, choices);
    }

    private static Place of(Doubt doubt) {
        return Objects.requireNonNull(doubt.of());
    }

    private static String part(Place.Level level) {
        return switch (level) {
            case PROVINCE -> "province";
            case DISTRICT -> "district";
            case COMMUNE -> "commune";
        };
    }

    private static String text(JsonNode value, String part) {
        return value.path(part).asString("");
    }
}
