package vn.motcua.browser;

import com.microsoft.playwright.Page;

/** The hands of somebody at a keyboard: counts every key they press and every page that loads. */
public final class Hands {

    private final Page page;
    private int keys;
    private int loads;

    public Hands(Page page) {
        this.page = page;
        page.onFrameNavigated(frame -> {
            if (frame.equals(page.mainFrame())) {
                loads++;
            }
        });
    }

    /** One key, whatever modifiers go with it. */
    public Hands press(String key) {
        keys++;
        page.keyboard().press(key);
        return this;
    }

    public Hands type(String text) {
        keys += text.length();
        page.keyboard().type(text);
        return this;
    }

    /** What a scanner types and ends with Enter, which costs the hands nothing. */
    public Hands scan(String line) {
        page.keyboard().insertText(line);
        page.keyboard().press("Enter");
        return this;
    }

    public int keys() {
        return keys;
    }

    public int loads() {
        return loads;
    }
}
