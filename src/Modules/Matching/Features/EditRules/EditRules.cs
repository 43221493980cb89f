using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Matching.Features.EditRules;

internal sealed record EditRulesCommand(ProgrammeId Programme, RulesOfMatching Rules, string? Why, Actor By);

/// <summary>Decides how a programme matches. Suggestions that are under way keep the days that they were given.</summary>
internal sealed class EditRulesHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(EditRulesCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Secretariat], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        if (await db.Set<MatchingRules>().SingleOrDefaultAsync(rules => rules.Programme == room.Id, cancel) is { } known)
        {
            known.Describe(command.Rules);
        }
        else
        {
            db.Add(new MatchingRules(room.Id, command.Rules));
        }

        return await db.SaveAsync(new Act(command.By, "matching.edit-rules", command.Why), cancel);
    }
}

/// <summary>The form in which the rules are edited.</summary>
internal sealed class RulesInput
{
    [Required]
    [Range(1, 365)]
    public int? DaysToAnswer { get; set; }

    [Required]
    [Range(1, 1000)]
    public int? MostOpen { get; set; }

    [Required]
    [Range(0d, 1d)]
    public decimal? LeastStrength { get; set; }

    [Required]
    [Range(0d, 1d)]
    public decimal? SmallShare { get; set; }

    [Required]
    [Range(0, 90)]
    public int? DigestDays { get; set; }

    [StringLength(500)]
    public string? Why { get; set; }

    public static RulesInput From(RulesOfMatching rules) => new()
    {
        DaysToAnswer = rules.DaysToAnswer,
        MostOpen = rules.MostOpen,
        LeastStrength = rules.LeastStrength,
        SmallShare = rules.SmallShare,
        DigestDays = rules.DigestDays,
    };

    /// <summary>What the form says; only once it was accepted.</summary>
    public RulesOfMatching Read() => new(DaysToAnswer!.Value, MostOpen!.Value, LeastStrength!.Value, SmallShare!.Value, DigestDays!.Value);
}
