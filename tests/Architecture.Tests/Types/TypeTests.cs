namespace Musubi.Architecture.Tests;

public sealed class TypeTests
{
    private static readonly IReadOnlyList<Type> Real = [.. Assemblies.WrittenTypes];

    [Fact]
    public void Repository_PublicTypesOfModules_LieInTheirContract() =>
        Offence.AssertNone(TypeRules.PublicOutsideContract(Assemblies.OfModules.SelectMany(module => module.GetTypes()), SourceTree.Repository));

    [Fact]
    public void Repository_Handlers_AreSealedAndInternal() => Offence.AssertNone(TypeRules.OpenHandlers(Real));

    [Fact]
    public void Repository_AwaitableMethods_EndInAsync() => Offence.AssertNone(TypeRules.AsyncWithoutSuffix(Real));

    [Fact]
    public void Repository_Times_AreNodaTimes() => Offence.AssertNone(TypeRules.FrameworkTimes(Real));

    [Fact]
    public void Repository_Money_IsNeverBinary() => Offence.AssertNone(TypeRules.BinaryMoney(Real));

    [Fact]
    public void Planted_PublicTypeInAModel_IsFound()
    {
        var tree = SourceTree.Planted(("src/Modules/Planted/Contract/Seen.cs", "namespace Musubi.Architecture.Tests; public sealed class SeenFromOutside;"));

        Offence.AssertFound(
            TypeRules.PublicOutsideContract([typeof(SeenFromOutside), typeof(LeftOpen), typeof(TestsModule), typeof(ClosedHandler)], tree),
            typeof(LeftOpen).FullName!);
    }

    [Fact]
    public void Planted_HandlerThatIsNotSealed_IsFound() =>
        Offence.AssertFound(TypeRules.OpenHandlers([typeof(OpenHandler), typeof(HeirOfHandler), typeof(ClosedHandler)]), typeof(OpenHandler).FullName!);

    [Fact]
    public void Planted_AwaitableMethodWithoutSuffix_IsFound() =>
        Offence.AssertFound(TypeRules.AsyncWithoutSuffix([typeof(ClosedHandler), typeof(Hasty)]), $"{typeof(Hasty).FullName}.Load");

    [Fact]
    public void Planted_DateTimeOffsetAndBinaryAmount_AreFound()
    {
        Offence.AssertFound(TypeRules.FrameworkTimes([typeof(Claim)]), $"{typeof(Claim).FullName}.PaidAt");
        Offence.AssertFound(TypeRules.BinaryMoney([typeof(Claim)]), $"{typeof(Claim).FullName}.GrantedAmount", $"{typeof(Claim).FullName}.budgetLeft");
    }

    private class OpenHandler
    {
        public virtual Task HandleAsync() => Task.CompletedTask;
    }

    private sealed class HeirOfHandler : OpenHandler;

    private sealed class ClosedHandler
    {
        public static Task HandleAsync() => Task.CompletedTask;
    }

    private sealed class Hasty : IAsyncDisposable
    {
        public static Task<int> Load() => Task.FromResult(1);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class Claim
    {
        public DateTimeOffset? PaidAt => null;

        public NodaTime.Instant DecidedAt => default;

        public double GrantedAmount => 1;

        public double Share => 0.5;

        public static decimal Left(float budgetLeft) => (decimal)budgetLeft;
    }
}

/// <summary>Planted: public, and declared in a contract.</summary>
public sealed class SeenFromOutside;

/// <summary>Planted: public, and declared nowhere that others should look.</summary>
public sealed class LeftOpen;

/// <summary>Planted: registers the module "Tests".</summary>
public static class TestsModule;
