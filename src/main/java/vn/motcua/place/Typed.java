package vn.motcua.place;

import java.util.List;
import vn.motcua.kernel.VietnameseText;

/**
 * An address as it was typed, part by part; a part that was not is empty. A commune may bring what
 * it lies in along: "Xã Tùng Ảnh, Huyện Đức Thọ".
 */
public record Typed(String province, String district, String commune) {

    public Typed {
        province = VietnameseText.tidy(province);
        district = VietnameseText.tidy(district);
        commune = VietnameseText.tidy(commune);
    }

    /** With what the commune brings along in the boxes where it belongs, if they are empty. */
    Typed apart(boolean tiered) {
        List<String> parts = List.of(commune.split("\\s*,\\s*", -1));
        if (parts.size() < 2) {
            return this;
        }
        boolean hasProvince = parts.size() > 2 || !tiered || province.isEmpty();
        String between = !tiered ? "" : parts.size() > 2 || !hasProvince ? parts.get(1) : "";
        return new Typed(
                province.isEmpty() && hasProvince ? parts.getLast() : province,
                district.isEmpty() ? between : district,
                parts.getFirst());
    }
}
