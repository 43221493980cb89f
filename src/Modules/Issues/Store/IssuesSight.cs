using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Programmes;

namespace Musubi.Issues.Store;

/// <summary>Which hearings and issues one may know of. Lists, pages, stations, work and other modules all ask here.</summary>
internal static class IssuesSight
{
    public static IQueryable<Hearing> SeenBy(this IQueryable<Hearing> hearings, Actor actor) => hearings.SeenBy(actor, hearing => hearing.Organisation, Role.CityOfficer);

    public static IQueryable<Issue> SeenBy(this IQueryable<Issue> issues, Actor actor) => issues.SeenBy(actor, issue => issue.Organisation, Role.CityOfficer);

    public static bool IsSeenBy(this Hearing hearing, Actor actor) => hearing.IsSeenBy(actor, hearing.Organisation, Role.CityOfficer);

    public static bool IsSeenBy(this Issue issue, Actor actor) => issue.IsSeenBy(actor, issue.Organisation, Role.CityOfficer);
}
