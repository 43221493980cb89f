using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence.Audit;

namespace Musubi.Modules.Tests.Persistence;

/// <summary>People, programmes and notes that the tests of persistence speak of.</summary>
internal static class Given
{
    public static readonly ProgrammeId Programme = ProgrammeId.New();

    public static readonly ProgrammeId OtherProgramme = ProgrammeId.New();

    public static readonly Actor Secretary = Person("佐藤 花子", new RoleHeld(Role.Secretariat, Programme, null));

    public static readonly Actor Neighbour = Person("Jana Vogel", new RoleHeld(Role.Secretariat, OtherProgramme, null));

    public static readonly Actor Partner = Person("Kim Partner", new RoleHeld(Role.Partner, Programme, Guid.CreateVersion7()));

    public static readonly Actor Operator = Person("Olga Operator", new RoleHeld(Role.Operator, null, null));

    public static Act Act(Actor? by = null, string what = "sample.edit-note", string? why = null) => new(by ?? Secretary, what, why);

    public static Task<Note> NoteAsync(this Store store, string title = "洪水", ProgrammeId? programme = null, Actor? by = null) => store.InScopeAsync(async db =>
    {
        var note = new Note(programme ?? Programme, title);
        db.Add(note);
        (await db.SaveAsync(Act(by, "sample.add-note"), default)).Required();
        return note;
    });

    public static Task EditAsync(this Store store, Note note, string title, Actor? by = null) => store.InScopeAsync(async db =>
    {
        (await db.Set<Note>().SingleAsync(one => one.Id == note.Id)).Title = title;
        (await db.SaveAsync(Act(by, why: "wording"), default)).Required();
    });

    public static Task<AuditVerdict> VerifyAsync(this Store store, string? head = null) =>
        store.InScopeAsync(db => new AuditCheck(db).VerifyAsync(head, default));

    public static Task<List<AuditEntry>> LinksAsync(this Store store) =>
        store.InScopeAsync(db => db.Set<AuditEntry>().AsNoTracking().OrderBy(entry => entry.Sequence).ToListAsync());

    private static Actor Person(string name, RoleHeld role) => new(AccountId.New(), name, [role]);
}
