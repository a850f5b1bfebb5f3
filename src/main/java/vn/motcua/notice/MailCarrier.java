package vn.motcua.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands messages to a mail server by SMTP. */
final class MailCarrier implements Carrier {

    static final String NO_SUCH_ADDRESS = "no-such-address";
    static final String NO_ANSWER = "no-answer";

    private static final Logger LOG = LoggerFactory.getLogger(MailCarrier.class);

    private final JavaMailSenderImpl sender;
    private final String from;

    MailCarrier(JavaMailSenderImpl sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.EMAIL;
    }

    /** The same key is the same Message-ID, by which mailboxes know a repeat. */
    @Override
    public Outcome carry(Letter letter) {
        try {
            sender.send(message(letter));
            return new Outcome.Carried();
        } catch (AddressException e) {
            return new Outcome.Refused(NO_SUCH_ADDRESS);
        } catch (MailSendException e) {
            return isRefused(e) ? new Outcome.Refused(NO_SUCH_ADDRESS) : later(e);
        } catch (MailException | MessagingException e) {
            return later(e);
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message =
                new MimeMessage(sender.getSession()) {
                    @Override
                    protected void updateMessageID() throws MessagingException {
                        setHeader("Message-ID", "<" + letter.key() + "@" + domain() + ">");
                    }
                };
        MimeMessageHelper helper =
                new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setValidateAddresses(true);
        helper.setFrom(from);
        helper.setTo(letter.recipient());
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private String domain() {
        return from.substring(from.lastIndexOf('@') + 1).replace(">", "");
    }

    /** The server knows nobody of that name; asking again would not help. */
    private static boolean isRefused(MailSendException e) {
        return e.getFailedMessages().values().stream()
                .anyMatch(cause ->
                        cause instanceof SendFailedException failed
                                && failed.getInvalidAddresses() != null
                                && failed.getInvalidAddresses().length > 0);
    }

    private static Outcome later(Exception e) {
        LOG.warn("The mail server took nothing: {}", e.getMessage());
        return new Outcome.TryLater(NO_ANSWER);
    }
}
