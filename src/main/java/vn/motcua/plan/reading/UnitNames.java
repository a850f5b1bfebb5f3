package vn.motcua.plan.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.kernel.VietnameseText;

/** Names of units as offices shorten them, brought to one writing. */
final class UnitNames {

    /** In this order; words of the folded name. */
    private static final Map<String, String> LONG = new LinkedHashMap<>();

    static {
        LONG.put("tt vh tt", "trung tam van hoa truyen thong");
        LONG.put("trung tam vh tt", "trung tam van hoa truyen thong");
        LONG.put("ttvh tt", "trung tam van hoa truyen thong");
        LONG.put("tt pvhcc", "trung tam phuc vu hanh chinh cong");
        LONG.put("ttpvhcc", "trung tam phuc vu hanh chinh cong");
        LONG.put("tthcc", "trung tam hanh chinh cong");
        LONG.put("pvhcc", "phuc vu hanh chinh cong");
        LONG.put("hcc", "hanh chinh cong");
        LONG.put("ubnd", "uy ban nhan dan");
        LONG.put("hdnd", "hoi dong nhan dan");
        LONG.put("vp", "van phong");
        LONG.put("bhxh", "bao hiem xa hoi");
        LONG.put("vh tt", "van hoa thong tin");
        LONG.put("vhtt", "van hoa thong tin");
        LONG.put("tc kh", "tai chinh ke hoach");
        LONG.put("tckh", "tai chinh ke hoach");
        LONG.put("tn mt", "tai nguyen va moi truong");
        LONG.put("tnmt", "tai nguyen va moi truong");
        LONG.put("tn va mt", "tai nguyen va moi truong");
        LONG.put("gd dt", "giao duc va dao tao");
        LONG.put("gd va dt", "giao duc va dao tao");
        LONG.put("kt ht", "kinh te va ha tang");
        LONG.put("nn ptnt", "nong nghiep va phat trien nong thon");
        LONG.put("nn va ptnt", "nong nghiep va phat trien nong thon");
        LONG.put("ld tbxh", "lao dong thuong binh va xa hoi");
        LONG.put("ld tb xh", "lao dong thuong binh va xa hoi");
        LONG.put("tttt", "thong tin va truyen thong");
        LONG.put("bpmc", "bo phan mot cua");
    }

    private UnitNames() {}

    /** Without diacritics and points, short forms written out. */
    static String plain(String name) {
        String text = " " + VietnameseText.fold(name) + " ";
        for (Map.Entry<String, String> one : LONG.entrySet()) {
            text = text.replace(" " + one.getKey() + " ", " " + one.getValue() + " ");
        }
        return text.strip();
    }

    /** The same without the name of the place and level that stand behind. */
    static String withoutPlace(String plain, String place) {
        String text = plain;
        if (!place.isEmpty() && text.endsWith(" " + place)) {
            text = text.substring(0, text.length() - place.length()).strip();
        }
        text = text.replaceAll(" (?:cap )?(?:huyen|thi xa|quan|thanh pho)$", "").strip();
        return text.equals("uy ban nhan dan") ? plain : text;
    }
}
