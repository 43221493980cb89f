using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Issues.Features.ChargeTriage;

// To: Who is in charge from now on; null: nobody.
internal sealed record ChargeTriageCommand(ProgrammeId Programme, Key Issue, AccountId? To, Actor By);

/// <summary>Gives the triage of an issue to somebody of the secretariat: who takes it, hands it over or puts it back.</summary>
internal sealed class ChargeTriageHandler(MusubiDb db, Rooms rooms, RoleHolders holders)
{
    public async Task<Result<Done>> HandleAsync(ChargeTriageCommand command, CancellationToken cancel)
    {
        var (programme, by) = (command.Programme, command.By);
        if (!(await rooms.OpenAsync(programme, by, [Role.Secretariat], cancel)).Succeeded(out _, out var problem)
            || !(await rooms.TakeAsync<Issue>(programme, command.Issue, by, cancel)).Succeeded(out var issue, out problem))
        {
            return problem;
        }

        if (issue.State is not IssueState.Submitted)
        {
            return IssuesProblems.WrongState(issue.State);
        }

        var to = command.To is { } account ? (await holders(programme, Role.Secretariat, cancel)).FirstOrDefault(holder => holder.Account == account) : null;
        if (command.To is not null && to is null)
        {
            return Problem.Invalid("form.choose").At(nameof(command.To));
        }

        issue.Charge(to is null ? null : new(to.Account, to.Name));
        return await db.SaveAsync(new Act(by, "issues.charge-triage"), cancel);
    }
}

/// <summary>The form in which one says who is in charge.</summary>
internal sealed class ChargeInput
{
    /// <summary>Empty: nobody.</summary>
    public AccountId? To { get; set; }
}
