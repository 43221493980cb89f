using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Matching.Features.KeepApart;

internal sealed record KeepApartCommand(ProgrammeId Programme, OrganisationId One, OrganisationId Other, ApartGround Ground, LocalizedText? Note, LocalDate? Until, Actor By);

/// <summary>Keeps two organisations apart. What was begun between them stays as it is, but is not introduced any more.</summary>
internal sealed class KeepApartHandler(MusubiDb db, Rooms rooms, DirectoryLookup directory)
{
    public async Task<Result<Done>> HandleAsync(KeepApartCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Secretariat], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        if (command.One == command.Other)
        {
            return MatchingProblems.TwiceTheSame().At("Other");
        }

        var seen = await directory.OrganisationsAsync([command.One, command.Other], cancel);
        if (seen.Count < 2)
        {
            return Problem.Invalid("form.choose").At(seen.ContainsKey(command.One) ? "Other" : "One");
        }

        if (command.Until < db.Now.InUtc().Date)
        {
            return MatchingProblems.ApartInThePast().At("Until");
        }

        if (command.Ground is ApartGround.Other && command.Note is null)
        {
            return MatchingProblems.GroundMissing().At("Note");
        }

        var pair = KeptApart.Sorted(command.One, command.Other);
        if (await db.Set<KeptApart>().SingleOrDefaultAsync(known => known.Programme == room.Id && known.First == pair.First && known.Second == pair.Second, cancel) is { } known)
        {
            known.Describe(command.Ground, command.Note, command.Until);
        }
        else
        {
            db.Add(new KeptApart(room.Id, command.One, command.Other, command.Ground, command.Note, command.Until));
        }

        return await db.SaveAsync(new Act(command.By, "matching.keep-apart"), cancel);
    }
}

/// <summary>The form in which two are kept apart.</summary>
internal sealed class ApartInput
{
    [Required]
    public Guid? One { get; set; }

    [Required]
    public Guid? Other { get; set; }

    [Required]
    public ApartGround? Ground { get; set; }

    [StringLength(2000)]
    public string? Note { get; set; }

    public LocalDate? Until { get; set; }
}
