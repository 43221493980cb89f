using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.AssessApplication;

[OpenTo(Role.Assessor, Role.Secretariat)]
internal sealed class AssessApplicationPage(Rooms rooms, MusubiDb db, GrantsSight sight, AssessApplicationHandler handler, GrantsLinks links, Text text) : SightedPage<Application>(rooms, sight)
{
    [BindProperty]
    public AssessForm Form { get; set; } = new();

    public Call Call { get; private set; } = null!;

    /// <summary>The reader's own; null for the secretariat, who only looks at the questions.</summary>
    public Assessment? Assessment { get; private set; }

    protected override IQueryable<Application> Seen => Sight.Applications;

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form.Scores = [.. Call.Criteria.Select(_ => new ScoreRow())];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        if (Assessment is not { } own)
        {
            return this.ShowPage(ProgrammeProblems.NotYourRole());
        }

        var reading = new FormReading();
        var command = own.Conflict is null ? Declared(reading, own) : Scored(reading, own);
        if (!this.Accepts(reading, command))
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(command, cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowPage(refusal);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(command.Scores is null && command.Conflict is Conflict.None ? $"{links.Application(Room.Key, Item.Key)}/assess"
            : command.Scores is null ? links.Applications(Room.Key) : links.Application(Room.Key, Item.Key));
    }

    private AssessApplicationCommand? Declared(FormReading reading, Assessment own)
    {
        if (Form.Conflict is { } conflict)
        {
            return new(own.Id, conflict, Scores: null, this.Actor());
        }

        reading.Refuse(Problem.Invalid("form.required"), nameof(Form.Conflict));
        return null;
    }

    private AssessApplicationCommand? Scored(FormReading reading, Assessment own)
    {
        var scores = new List<Score>();
        foreach (var (index, criterion) in Call.Criteria.Index())
        {
            var row = Form.Scores.ElementAtOrDefault(index);
            if (row?.Points is not { } points || points < 0 || points > criterion.MaxPoints)
            {
                reading.Refuse(GrantsProblems.Points(criterion.MaxPoints), $"Scores[{index}].Points");
            }
            else if (string.IsNullOrWhiteSpace(row.Comment))
            {
                reading.Refuse(Problem.Invalid("form.required"), $"Scores[{index}].Comment");
            }
            else
            {
                scores.Add(new(criterion.Key, points, row.Comment.Trim()));
            }
        }

        return scores.Count == Call.Criteria.Count ? new(own.Id, Conflict: null, scores, this.Actor()) : null;
    }

    private async Task<Problem?> OpenAsync(string key, string item, CancellationToken cancel)
    {
        if (await ReachAsync(key, item, cancel) is { } problem)
        {
            return problem;
        }

        var own = await db.Set<Assessment>().AsNoTracking().SingleOrDefaultAsync(one => one.Application == Item.Id && one.Assessor == Room.Reader.Account, cancel);
        if (own is null && !Room.IsSecretariat)
        {
            return ProgrammeProblems.UnknownContent();
        }

        (Assessment, Call) = (own, await db.Set<Call>().AsNoTracking().SingleAsync(call => call.Id == Item.Call, cancel));
        return null;
    }
}

/// <summary>What an assessor says: ties first, then points.</summary>
internal sealed class AssessForm
{
    public Conflict? Conflict { get; set; }

    public List<ScoreRow> Scores { get; set; } = [];
}

/// <summary>Points for one criterion.</summary>
internal sealed class ScoreRow
{
    public int? Points { get; set; }

    [StringLength(2000)]
    public string? Comment { get; set; }
}
