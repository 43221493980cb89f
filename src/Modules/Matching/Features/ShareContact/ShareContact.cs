using Musubi.Foundation;
using Musubi.Matching.Features.Introducing;
using Musubi.Matching.Model;
using Musubi.Persistence;

namespace Musubi.Matching.Features.ShareContact;

// Basis: Why the contact may go to another country. IsShared false: takes it back.
internal sealed record ShareContactCommand(Match Match, MatchSide Side, bool IsShared, TransferBasis? Basis, Actor By);

/// <summary>Lets the other side reach the actor, or ends that at once.</summary>
internal sealed class ShareContactHandler(MusubiDb db, TakenMatch taken, Borders borders)
{
    public async Task<Result<Done>> HandleAsync(ShareContactCommand command, CancellationToken cancel)
    {
        if (!(await taken.FindAsync(command.Match.Programme, command.Match.Key, command.By, cancel)).Succeeded(out var match, out var problem))
        {
            return problem;
        }

        if (command.By.Account is not { } account)
        {
            return MatchingProblems.NotYourContact();
        }

        // Who has lost the role still owns the contact, and may take it back.
        if (!command.IsShared)
        {
            return match.TakeBack(command.Side, account, db.Now) is { } refused ? refused : await db.SaveAsync(new Act(command.By, "matching.withdraw-contact"), cancel);
        }

        if (!match.IsSpokenForBy(command.By, command.Side))
        {
            return MatchingProblems.SideNotYours();
        }

        if (command.Basis is null && await borders.LieBetweenAsync(match.Owner, match.Provider, cancel))
        {
            return MatchingProblems.BasisMissing().At("Basis");
        }

        return match.Share(command.Side, new SharedContact(account, db.Now) { Basis = command.Basis }) is { } refusal
            ? refusal
            : await db.SaveAsync(new Act(command.By, "matching.share-contact"), cancel);
    }
}
