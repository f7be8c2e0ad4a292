terraform {
  required_providers {
    alicloud = {
      source = "aliyun/alicloud"
    }
  }
}

variable "name" {}
variable "gateway" {}
variable "vpc" {}
variable "server" {}

resource "alicloud_api_gateway_group" "shop" {
  name        = var.name
  description = "one shop"
  instance_id = var.gateway
}

resource "alicloud_api_gateway_vpc_access" "shop" {
  name        = var.name
  vpc_id      = var.vpc
  instance_id = var.server
  port        = 8080
}

resource "alicloud_api_gateway_api" "shop" {
  count = 1

  group_id     = alicloud_api_gateway_group.shop.id
  name         = "api"
  description  = "one of many"
  auth_type    = "APP"
  service_type = "HTTP-VPC"
  stage_names  = ["RELEASE"]

  request_config {
    protocol = "HTTPS"
    method   = "GET"
    path     = "/orders"
    mode     = "MAPPING"
  }

  http_vpc_service_config {
    name      = alicloud_api_gateway_vpc_access.shop.name
    path      = "/orders"
    method    = "GET"
    timeout   = 3000
    aone_name = "orders"
  }
}
