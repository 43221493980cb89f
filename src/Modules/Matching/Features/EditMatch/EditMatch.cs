using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Matching.Features.EditMatch;

// Seen: The version that the reader's form carried.
internal sealed record EditMatchCommand(ProgrammeId Programme, Key Match, int Seen, LocalizedText? Note, bool IsIllustrative, string? Why, Actor By);

/// <summary>Changes what a person says of a match. What the engine found and what the sides answered stays as it is.</summary>
internal sealed class EditMatchHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(EditMatchCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Match>(command.Programme, command.Match, command.By, cancel)).Succeeded(out var match, out var problem))
        {
            return problem;
        }

        db.Expect(match, command.Seen);
        match.Describe(match.Facts with { Note = command.Note });
        match.IsIllustrative = command.IsIllustrative;
        return await db.SaveAsync(new Act(command.By, "matching.edit-match", command.Why), cancel);
    }
}

/// <summary>The form in which a match's note is edited.</summary>
internal sealed class EditInput
{
    public LocalizedInput Note { get; set; } = new();

    public bool IsIllustrative { get; set; }

    [StringLength(500)]
    public string? Why { get; set; }

    /// <summary>The version that the form's reader saw.</summary>
    public int Version { get; set; }
}
