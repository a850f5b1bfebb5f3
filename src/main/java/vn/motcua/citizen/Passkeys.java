package vn.motcua.citizen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;

/**
 * Passkeys (khóa truy cập, WebAuthn): the device asks for a finger, a face or its own code, and
 * proves itself by a key that never leaves it.
 */
@Component
public class Passkeys {

    private static final int MOST = 20;

    private final PasskeyStore store;
    private final CitizenStore citizens;
    private final CitizenAccounts accounts;
    private final Journal journal;
    private final BusinessClock business;
    private final Clock clock;

    Passkeys(
            PasskeyStore store,
            CitizenStore citizens,
            CitizenAccounts accounts,
            Journal journal,
            BusinessClock business,
            Clock clock) {
        this.store = store;
        this.citizens = citizens;
        this.accounts = accounts;
        this.journal = journal;
        this.business = business;
        this.clock = clock;
    }

    /**
     * What a device is asked, once.
     *
     * @param kept what the session keeps until the answer comes
     * @param asked what the page's script hands to the browser
     */
    public record Challenge(String kept, String asked) implements Serializable {}

    public List<Passkey> of(UUID account) {
        return store.of(account);
    }

    /** Asks a device to make a key for the account. */
    public Challenge add(Citizen citizen, URI address) {
        String name = citizen.name().isBlank() ? "Một Cửa" : citizen.name();
        PublicKeyCredentialCreationOptions options =
                party(address)
                        .startRegistration(
                                StartRegistrationOptions.builder()
                                        .user(
                                                UserIdentity.builder()
                                                        .name(citizen.account().toString())
                                                        .displayName(name)
                                                        .id(PasskeyStore.handle(citizen.account()))
                                                        .build())
                                        .authenticatorSelection(
                                                AuthenticatorSelectionCriteria.builder()
                                                        .residentKey(
                                                                ResidentKeyRequirement.REQUIRED)
                                                        .userVerification(
                                                                UserVerificationRequirement
                                                                        .REQUIRED)
                                                        .build())
                                        .build());
        try {
            return new Challenge(options.toJson(), options.toCredentialsCreateJson());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Keeps the key that a device has made.
     *
     * @throws RefusalException with {@link CitizenRefusal}
     */
    @Transactional
    public void added(
            Citizen citizen, Challenge challenge, String answer, String name, URI address) {
        if (store.of(citizen.account()).size() >= MOST) {
            throw new RefusalException(new CitizenRefusal.TooManyRows(MOST));
        }
        RegistrationResult result = registered(challenge, answer, address);
        UUID account = citizen.account();
        UUID id = Uuid7.next();
        write(account, new CitizenEvent.PasskeyAdded(id));
        store.add(
                id,
                account,
                RegisteredCredential.builder()
                        .credentialId(result.getKeyId().getId())
                        .userHandle(PasskeyStore.handle(account))
                        .publicKeyCose(result.getPublicKeyCose())
                        .signatureCount(result.getSignatureCount())
                        .build(),
                name,
                clock.instant());
    }

    private RegistrationResult registered(Challenge challenge, String answer, URI address) {
        try {
            return party(address)
                    .finishRegistration(
                            FinishRegistrationOptions.builder()
                                    .request(
                                            PublicKeyCredentialCreationOptions.fromJson(
                                                    challenge.kept()))
                                    .response(
                                            PublicKeyCredential.parseRegistrationResponseJson(
                                                    object(answer)))
                                    .build());
        } catch (RegistrationFailedException | IOException | IllegalArgumentException e) {
            throw new RefusalException(new CitizenRefusal.PasskeyRefused());
        }
    }

    /** Asks whichever device there is to prove itself. */
    public Challenge enter(URI address) {
        AssertionRequest request =
                party(address)
                        .startAssertion(
                                StartAssertionOptions.builder()
                                        .userVerification(UserVerificationRequirement.REQUIRED)
                                        .build());
        try {
            return new Challenge(request.toJson(), request.toCredentialsGetJson());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Whose device has proven itself.
     *
     * @throws RefusalException with {@link CitizenRefusal.PasskeyRefused}
     */
    public CitizenPrincipal entered(Challenge challenge, String answer, URI address) {
        try {
            AssertionResult result =
                    party(address)
                            .finishAssertion(
                                    FinishAssertionOptions.builder()
                                            .request(AssertionRequest.fromJson(challenge.kept()))
                                            .response(
                                                    PublicKeyCredential.parseAssertionResponseJson(
                                                            object(answer)))
                                            .build());
            store.used(
                    result.getCredential().getCredentialId(),
                    result.getSignatureCount(),
                    clock.instant());
            UUID account = UUID.fromString(result.getUsername());
            return accounts.asNow(new CitizenPrincipal(account, "Một Cửa", IdentityLevel.CONTACT));
        } catch (AssertionFailedException | IOException | IllegalArgumentException e) {
            throw new RefusalException(new CitizenRefusal.PasskeyRefused());
        }
    }

    /**
     * Forgets a key, unless it is the last way in.
     *
     * @throws RefusalException with {@link CitizenRefusal.RowUnknown} or {@link
     *     CitizenRefusal.LastWayIn}
     */
    @Transactional
    public void remove(UUID account, UUID id) {
        write(account, new CitizenEvent.PasskeyRemoved(id));
        if (!store.remove(account, id)) {
            throw new RefusalException(new CitizenRefusal.RowUnknown());
        }
        if (citizens.waysIn(account) == 0) {
            throw new RefusalException(new CitizenRefusal.LastWayIn());
        }
    }

    private void write(UUID account, CitizenEvent event) {
        journal.write(
                account,
                CitizenAccounts.STREAM,
                List.of(event),
                business.instant(),
                new Actor(Actor.Kind.CITIZEN, account));
    }

    /** What is no object would be read as nothing at all. */
    private static String object(String answer) {
        if (!answer.strip().startsWith("{")) {
            throw new IllegalArgumentException("Not an answer of a device");
        }
        return answer;
    }

    /** Keys are of the host by which the public knows the program. */
    private RelyingParty party(URI address) {
        String origin =
                address.getScheme()
                        + "://"
                        + address.getHost()
                        + (address.getPort() < 0 ? "" : ":" + address.getPort());
        return RelyingParty.builder()
                .identity(
                        RelyingPartyIdentity.builder()
                                .id(address.getHost())
                                .name("Một Cửa")
                                .build())
                .credentialRepository(store)
                .origins(Set.of(origin))
                .build();
    }
}
