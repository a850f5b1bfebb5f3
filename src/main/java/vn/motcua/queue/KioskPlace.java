package vn.motcua.queue;

/**
 * What else is done at the kiosk, as a button below the numbers; offered as a bean by the module
 * that does it.
 */
public interface KioskPlace {

    /** Message key of what the button says. */
    String textKey();

    /** Name of a symbol in {@code static/img/icons.svg}. */
    String icon();

    /** Where the button leads, from this kiosk and back to it. */
    String path(Kiosk kiosk);
}
