using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Access.Routes;

/// <summary>One row of the matrix: someone with a role, or without.</summary>
/// <param name="Name">As shown in failures.</param>
/// <param name="Reader">Their browser.</param>
/// <param name="Roles">What they hold; null when they are not signed in.</param>
/// <param name="IsOwn">Belongs to the programme of the samples.</param>
internal sealed record Visitor(string Name, Reader Reader, IReadOnlyList<RoleHeld>? Roles, bool IsOwn)
{
    public bool IsOperator => Roles?.Any(held => held.Role is Role.Operator) is true;

    /// <summary>The public, someone without roles, an operator, and every role in the own and in a foreign programme.</summary>
    public static IReadOnlyList<Visitor> All(RouteSamples samples)
    {
        var reader = samples.House.Reader;
        var ofProgrammes = Enum.GetValues<Role>().Where(role => role is not Role.Operator).ToList();
        return
        [
            new("public", reader, null, false),
            new("signed in without roles", reader.SignedIn(), [], false),
            new("operator", reader.As(Role.Operator), [new(Role.Operator, null, null)], false),
            .. ofProgrammes.Select(role => Of(role, samples.Programme, isOwn: true)),
            .. ofProgrammes.Select(role => Of(role, samples.Foreign, isOwn: false)),
        ];

        Visitor Of(Role role, ProgrammeId programme, bool isOwn) =>
            new($"{role} {(isOwn ? "of the programme" : "of another programme")}", reader.As(role, programme, ActedFor(role, isOwn)), [new(role, programme, ActedFor(role, isOwn))], isOwn);

        Guid? ActedFor(Role role, bool isOwn) => isOwn && role is (Role.Partner or Role.CityOfficer) ? samples.Organisation : null;
    }
}
