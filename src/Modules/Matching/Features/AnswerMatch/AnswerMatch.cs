using Musubi.Foundation;
using Musubi.Matching.Features.Introducing;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Matching.Features.AnswerMatch;

/// <summary>A side answers, or the secretariat for it.</summary>
internal sealed record AnswerMatchCommand(ProgrammeFace Programme, Match Match, MatchSide Side, Said Said, Actor By);

/// <summary>What is answered.</summary>
/// <param name="Kind">Yes, not now, or no.</param>
/// <param name="Reason">Why not.</param>
/// <param name="Text">More on it.</param>
/// <param name="OnBehalf">How the secretariat knows the answer.</param>
/// <param name="Basis">Why the contact may go to another country.</param>
internal sealed record Said(AnswerKind Kind, AnswerReason? Reason, LocalizedText? Text, LocalizedText? OnBehalf, TransferBasis? Basis);

internal sealed class AnswerMatchHandler(MusubiDb db, TakenMatch taken, Borders borders, Introductions introductions)
{
    public async Task<Result<MatchState>> HandleAsync(AnswerMatchCommand command, CancellationToken cancel)
    {
        if (!(await taken.FindAsync(command.Match.Programme, command.Match.Key, command.By, cancel)).Succeeded(out var match, out var problem))
        {
            return problem;
        }

        var (said, isOwn) = (command.Said, match.IsSpokenForBy(command.By, command.Side));
        if (await RefusalAsync(match, command, isOwn, cancel) is { } refusal)
        {
            return refusal;
        }

        var answer = new Answer(said.Kind, db.Now) { Reason = said.Kind is AnswerKind.Interested ? null : said.Reason, Text = said.Text, OnBehalf = isOwn ? null : said.OnBehalf };
        var contact = isOwn && command.By.Account is { } account ? new SharedContact(account, db.Now) { Basis = said.Basis } : null;
        if (match.Take(command.Side, answer, contact) is { } late)
        {
            return late;
        }

        if (match.State is MatchState.Introduced)
        {
            await introductions.TellAsync(match, command.Programme, cancel);
        }

        var act = isOwn ? new Act(command.By, "matching.answer-match") : new Act(command.By, "matching.answer-on-behalf", said.OnBehalf?.Original);
        return (await db.SaveAsync(act, cancel)).Succeeded(out _, out problem) ? match.State : problem;
    }

    private async Task<Problem?> RefusalAsync(Match match, AnswerMatchCommand command, bool isOwn, CancellationToken cancel)
    {
        var said = command.Said;
        if (!isOwn && !command.By.Has(match.Programme, Role.Secretariat))
        {
            return MatchingProblems.SideNotYours();
        }

        if (!isOwn && said.OnBehalf is null)
        {
            return MatchingProblems.OnBehalfMissing().At("OnBehalf");
        }

        if (said.Kind is AnswerKind.No && (said.Reason is null || (said.Reason is AnswerReason.Other && said.Text is null)))
        {
            return MatchingProblems.ReasonMissing().At("Reason");
        }

        if (said.Kind is AnswerKind.Interested && (await db.ApartTodayAsync(match.Programme, cancel)).Hold(match.Owner, match.Provider))
        {
            return MatchingProblems.KeptApart();
        }

        return isOwn && said is { Kind: AnswerKind.Interested, Basis: null } && await borders.LieBetweenAsync(match.Owner, match.Provider, cancel)
            ? MatchingProblems.BasisMissing().At("Basis")
            : null;
    }
}
