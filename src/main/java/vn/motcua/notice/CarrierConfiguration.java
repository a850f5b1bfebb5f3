package vn.motcua.notice;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server and an SMS gateway, where the settings name them. */
@Configuration(proxyBeanMethods = false)
class CarrierConfiguration {

    /**
     * @param from the sender's address
     */
    @Bean
    @ConditionalOnProperty("spring.mail.host")
    Carrier mailCarrier(JavaMailSenderImpl sender, @Value("${motcua.mail.from}") String from) {
        return new MailCarrier(sender, from);
    }

    /**
     * @param token shown to the gateway with each message
     * @param sender the name under which messages come, as agreed with the gateway
     * @param bare whether marks are left out, since with them a message costs twice as much
     */
    @Bean
    @ConditionalOnProperty("motcua.sms.url")
    Carrier smsCarrier(
            @Value("${motcua.sms.url}") URI url,
            @Value("${motcua.sms.token:}") String token,
            @Value("${motcua.sms.sender:}") String sender,
            @Value("${motcua.sms.bare:true}") boolean bare) {
        return new SmsCarrier(url, token, sender, bare);
    }
}
