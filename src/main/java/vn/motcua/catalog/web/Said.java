package vn.motcua.catalog.web;

import java.util.Locale;
import vn.motcua.kernel.Dong;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Texts;

/** Words in one language: that of the viewer, or Vietnamese where a paper or a file is made. */
interface Said {

    Locale locale();

    String text(String key, Object... args);

    String either(String vietnamese, String english);

    /** An amount as people read it. */
    default String money(Dong amount) {
        return text("catalog.fee.amount", amount);
    }

    static Said to(Frame frame) {
        return new Said() {
            @Override
            public Locale locale() {
                return frame.locale();
            }

            @Override
            public String text(String key, Object... args) {
                return frame.text(key, args);
            }

            @Override
            public String either(String vietnamese, String english) {
                return frame.either(vietnamese, english);
            }
        };
    }

    /** Where nobody looks yet. */
    static Said in(Locale locale, Texts texts) {
        return new Said() {
            @Override
            public Locale locale() {
                return locale;
            }

            @Override
            public String text(String key, Object... args) {
                return texts.text(locale, key, args);
            }

            @Override
            public String either(String vietnamese, String english) {
                return locale.getLanguage().equals("en") ? english : vietnamese;
            }
        };
    }
}
