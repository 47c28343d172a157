#!/bin/sh
# Registers LMS Gateway as an application in your directory of Microsoft 365, with the
# permissions listed below and no others. Run it again to add what is missing.
#
# Needs the Azure command line (az). Sign in as an Application Administrator.
#   NAME          what the application is called   (LMS Gateway)
#   SECRET_YEARS  how long the secret counts, or 0 for no secret   (1)
set -eu

name=${NAME:-LMS Gateway}
years=${SECRET_YEARS:-1}
redirect='@REDIRECT@'
permissions='@PERMISSIONS@'
tab=@TAB@

az cloud set --name @CLOUD@
az login --allow-no-subscriptions --output none

# Microsoft Graph itself has this id in every cloud and directory.
graph=00000003-0000-0000-c000-000000000000

count=$(az ad app list --filter "displayName eq '$name'" --query 'length(@)' --output tsv)
if [ "$count" -gt 1 ]; then
  echo "Several applications are called $name; choose another by NAME" >&2
  exit 1
elif [ "$count" -eq 1 ]; then
  app=$(az ad app list --filter "displayName eq '$name'" --query '[0].appId' --output tsv)
  az ad app update --id "$app" --web-redirect-uris "$redirect"
else
  app=$(az ad app create --display-name "$name" --sign-in-audience AzureADMyOrg \
    --web-redirect-uris "$redirect" --query appId --output tsv)
  az ad sp create --id "$app" --output none
fi

for permission in $permissions; do
  role=$(az ad sp show --id "$graph" --output tsv \
    --query "appRoles[?value=='$permission' && contains(allowedMemberTypes, 'Application')].id | [0]")
  if [ -z "$role" ]; then
    echo "This cloud has no permission $permission" >&2
    exit 1
  fi
  az ad app permission add --id "$app" --api "$graph" --api-permissions "$role=Role" --output none --only-show-errors
done

if [ "$tab" = true ]; then
  # So that Teams can sign people in to the tab, as those who they are in Teams.
  object=$(az ad app show --id "$app" --query id --output tsv)
  endpoint=$(az cloud show --query endpoints.microsoftGraphResourceId --output tsv)
  uri="${endpoint%/}/v1.0/applications/$object"
  patch() {
    az rest --method patch --uri "$uri" --headers Content-Type=application/json --body "$1" --output none
  }
  patch '{"identifierUris":["api://@HOST@/'"$app"'"],"api":{"requestedAccessTokenVersion":2}}'
  scope=$(az ad app show --id "$app" --query "api.oauth2PermissionScopes[?value=='access_as_user'].id" --output tsv)
  if [ -z "$scope" ]; then
    scope=$(cat /proc/sys/kernel/random/uuid 2>/dev/null || uuidgen)
    # Of the type User: admins and users may consent to it.
    patch '{"api":{"oauth2PermissionScopes":[{"id":"'"$scope"'","value":"access_as_user","type":"User","isEnabled":true,"adminConsentDisplayName":"Open LMS Gateway in Teams","adminConsentDescription":"Teams tells LMS Gateway who opens its tab.","userConsentDisplayName":"Open LMS Gateway in Teams","userConsentDescription":"Teams tells LMS Gateway who you are."}]}}'
  fi
  # Teams on computers and phones, and Teams in the browser; they can be named once the scope is there.
  patch '{"api":{"preAuthorizedApplications":[{"appId":"1fec8e78-bce4-4aaf-ab1b-5451cc387264","delegatedPermissionIds":["'"$scope"'"]},{"appId":"5e3ce6c0-2b1f-4285-8d4b-75ee78787346","delegatedPermissionIds":["'"$scope"'"]}]}}'
fi

echo
echo 'Enter this in LMS Gateway, under Microsoft 365:'
echo "  Directory:      $(az account show --query tenantId --output tsv)"
echo "  Application ID: $app"
if [ "$years" -gt 0 ]; then
  secret=$(az ad app credential reset --id "$app" --append --display-name 'LMS Gateway' \
    --years "$years" --query password --output tsv --only-show-errors)
  echo "  Secret:         $secret"
fi
echo 'Then give consent there, and verify the setup.'
