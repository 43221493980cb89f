using Musubi.Foundation;
using Musubi.Persistence;
using NodaTime;

namespace Musubi.Access.Model;

/// <summary>Someone who signs in. What they may do is in their <see cref="RoleGrant"/>s, not here.</summary>
internal sealed class Account : IVersioned, ISearchable
{
    public Account(AccountId id, string name, string email, Language language, Instant createdAt)
    {
        (Id, Language, CreatedAt) = (id, language, createdAt);
        (Name, Email, EmailKey) = (name.Trim(), email.Trim(), KeyOf(email));
    }

    public AccountId Id { get; private set; }

    /// <summary>As they write it themselves, in their own order.</summary>
    public string Name { get; set; }

    public string Email { get; private set; }

    /// <summary>The folded address by which an account is found: unique.</summary>
    public string EmailKey { get; private set; }

    /// <summary>The language in which we write to them.</summary>
    public Language Language { get; set; }

    public Instant CreatedAt { get; private set; }

    /// <summary>Since when the account is closed: it signs in no more. Null while it is open.</summary>
    public Instant? ClosedAt { get; set; }

    /// <summary>Made for trying things out; development only.</summary>
    public bool IsExample { get; init; }

    /// <summary>Null when the account has passkeys only.</summary>
    [Unrecorded]
    public string? PasswordHash { get; set; }

    /// <summary>The shared secret of the authenticator app, encrypted; null until it is enrolled.</summary>
    [Unrecorded]
    public string? AuthenticatorSecret { get; private set; }

    /// <summary>Hashes of the recovery codes not used yet.</summary>
    [Unrecorded]
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public Instant? AuthenticatorSince { get; private set; }

    public List<Passkey> Passkeys { get; } = [];

    public int Version { get; set; }

    /// <summary>True when the account can prove itself by more than something known.</summary>
    public bool HasSecondFactor => AuthenticatorSince is not null || Passkeys.Count > 0;

    /// <summary>The key for an address as typed; what is no address has a key that no account has.</summary>
    public static string KeyOf(string email) => EmailAddress.TryParse(email, out var address) ? address.Mailbox : email.Trim();

    public IEnumerable<string?> SearchWords() => [Name, Email];

    public void EnrolAuthenticator(string protectedSecret, IReadOnlyList<string> recoveryHashes, Instant now) =>
        (AuthenticatorSecret, RecoveryCodes, AuthenticatorSince) = (protectedSecret, recoveryHashes, now);

    /// <summary>Takes the authenticator app and its recovery codes away.</summary>
    public void RemoveAuthenticator() => (AuthenticatorSecret, RecoveryCodes, AuthenticatorSince) = (null, [], null);

    public void ReplaceRecoveryCodes(IReadOnlyList<string> hashes) => RecoveryCodes = hashes;

    /// <summary>Uses up a recovery code; false when there is none of this hash.</summary>
    public bool Redeem(string recoveryHash)
    {
        var left = RecoveryCodes.Where(hash => hash != recoveryHash).ToList();
        var redeemed = left.Count < RecoveryCodes.Count;
        RecoveryCodes = left;
        return redeemed;
    }
}
