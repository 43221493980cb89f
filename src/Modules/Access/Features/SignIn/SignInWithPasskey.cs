using Microsoft.AspNetCore.Http;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Access.Features.SignIn;

internal sealed record SignInWithPasskeyCommand(string? Credential, string? State);

internal sealed class SignInWithPasskeyHandler(MusubiDb db, PasskeyCeremony ceremony)
{
    /// <summary>Whose passkey it is. Refuses with <c>access.passkey-refused</c>.</summary>
    public async Task<Result<AccountId>> HandleAsync(SignInWithPasskeyCommand command, HttpContext context, CancellationToken cancel)
    {
        if (await ceremony.ReadKnownAsync(command.Credential, command.State, context) is not { } answer || answer.Account.ClosedAt is not null)
        {
            return AccessProblems.PasskeyRefused();
        }

        var credential = answer.Passkey.CredentialId;
        answer.Account.Passkeys.Single(passkey => passkey.CredentialId.AsSpan().SequenceEqual(credential)).Use.Note(answer.Passkey, db.Now);
        await db.SaveChangesAsync(cancel);
        return answer.Account.Id;
    }
}
