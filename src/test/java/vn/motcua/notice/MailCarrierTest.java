package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Against a real SMTP server on this machine. */
class MailCarrierTest {

    private static final Carrier.Letter LETTER =
            new Carrier.Letter(
                    "0190-1",
                    "dan@example.org",
                    "Đã tiếp nhận hồ sơ H27-1",
                    "Ủy ban nhân dân xã đã tiếp nhận hồ sơ H27-1 của ông/bà 🙂.");

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private MailCarrier carrier;

    @BeforeEach
    void start() {
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        carrier = new MailCarrier(sender, "Một Cửa <motcua@ductho.example>");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterArrivesAsItWasWritten() throws Exception {
        assertThat(carrier.carry(LETTER)).isEqualTo(new Carrier.Outcome.Carried());

        MimeMessage[] arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getSubject()).isEqualTo(LETTER.subject());
        assertThat(arrived[0].getContent().toString().strip()).isEqualTo(LETTER.text());
        assertThat(arrived[0].getMessageID()).isEqualTo("<0190-1@ductho.example>");
        assertThat(GreenMailUtil.getAddressList(arrived[0].getAllRecipients()))
                .isEqualTo("dan@example.org");
        assertThat(arrived[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void aRepeatBearsTheSameNumber() throws Exception {
        carrier.carry(LETTER);
        carrier.carry(LETTER);

        MimeMessage[] arrived = server.getReceivedMessages();
        assertThat(arrived[0].getMessageID()).isEqualTo(arrived[1].getMessageID());
    }

    @Test
    void whatIsNoAddressIsRefusedForGood() {
        for (String odd : new String[] {"dan@", "không phải thư", "a@b\r\nBcc: c@d"}) {
            assertThat(carrier.carry(new Carrier.Letter("1", odd, "s", "t")))
                    .isEqualTo(new Carrier.Outcome.Refused("no-such-address"));
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsAskedAgain() {
        server.stop();

        assertThat(carrier.carry(LETTER)).isEqualTo(new Carrier.Outcome.TryLater("no-answer"));
    }
}
