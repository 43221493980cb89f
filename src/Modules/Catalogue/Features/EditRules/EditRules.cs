using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Catalogue.Features.EditRules;

internal sealed record EditRulesCommand(ProgrammeId Programme, bool IsReviewedFirst, string? Why, Actor By);

/// <summary>Decides whether the secretariat reviews solutions before they are published. What is public stays so.</summary>
internal sealed class EditRulesHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(EditRulesCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Secretariat], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        if (await db.Set<CatalogueRules>().SingleOrDefaultAsync(rules => rules.Programme == room.Id, cancel) is { } known)
        {
            known.IsReviewedFirst = command.IsReviewedFirst;
        }
        else
        {
            db.Add(new CatalogueRules(room.Id, command.IsReviewedFirst));
        }

        return await db.SaveAsync(new Act(command.By, "catalogue.edit-rules", command.Why), cancel);
    }
}

/// <summary>The form in which the rules are edited.</summary>
internal sealed class RulesInput
{
    public bool IsReviewedFirst { get; set; }

    [StringLength(500)]
    public string? Why { get; set; }
}
