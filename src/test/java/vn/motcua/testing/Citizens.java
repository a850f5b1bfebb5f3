package vn.motcua.testing;

import java.util.Objects;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.motcua.citizen.Contact;

/**
 * Citizens who sign in by the real pages; the code is read off the outbox, as its receiver reads it
 * off a telephone.
 */
public final class Citizens {

    private Citizens() {}

    /**
     * Signs in with a telephone or an e-mail address; the account is made where there is none.
     *
     * @param name given where the program asks for it
     */
    public static MockHttpServletResponse signIn(
            Browser browser, BeanFactory program, String contact, String name) {
        forgetPause(program, contact);
        browser.open("/enter");
        browser.submit("/enter", "contact", contact);
        browser.open("/enter/code");
        MockHttpServletResponse in = browser.submit("/enter/code", "code", code(program, contact));
        String next = Browser.location(in);
        if (!next.startsWith("/my/account/name")) {
            return in;
        }
        browser.open(next);
        return browser.submit("/my/account/name", "name", name);
    }

    /** The same in Chromium; ends at {@code next}. */
    public static void signIn(
            vn.motcua.browser.Browser browser,
            BeanFactory program,
            String contact,
            String name,
            String next) {
        forgetPause(program, contact);
        var page = browser.open("/enter?next=" + next);
        page.locator("#field-contact").fill(contact);
        page.locator("main form[action='/enter'] .button-primary").click();
        page.locator("#field-code").fill(code(program, contact));
        page.locator("main form[action='/enter/code'] .button-primary").click();
        page.waitForURL(url -> !url.endsWith("/enter/code"));
        if (page.url().contains("/my/account/name")) {
            page.locator("#field-name").fill(name);
            page.locator("main form[action='/my/account/name'] .button-primary").click();
            page.waitForURL(url -> !url.contains("/my/account/name"));
        }
    }

    /** The newest code that was sent to a contact. */
    public static String code(BeanFactory program, String contact) {
        return Objects.requireNonNull(
                program.getBean(JdbcClient.class)
                        .sql(
                                """
                                select arguments ->> 0
                                  from notice.message
                                 where template = 'citizen-code'
                                   and recipient = :recipient
                                 order by id desc
                                 limit 1
                                """)
                        .param("recipient", read(contact).value())
                        .query(String.class)
                        .single());
    }

    /** As if the codes of this contact had been sent some days ago. */
    public static void forgetPause(BeanFactory program, String contact) {
        program.getBean(JdbcClient.class)
                .sql(
                        """
                        update citizen.code
                           set made_at = made_at - interval '3 days'
                         where contact = :contact
                        """)
                .param("contact", read(contact).value())
                .update();
    }

    private static Contact read(String contact) {
        return Contact.read(contact).orElseThrow();
    }
}
